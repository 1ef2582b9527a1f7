"""The verbs that the judge knows, by whether what they do is ever over."""

PROCESS = frozenset(
    """
    accelerate adapt address adhere adjust admire advance advocate aim align amplify
    analyse analyze anticipate apply appreciate articulate aspire assist attempt avoid
    balance be believe bolster boost brainstorm broaden brush care celebrate challenge
    champion cherish clarify collaborate commit communicate comply concentrate connect
    conserve consider continue contribute cooperate coordinate cope cultivate dabble
    dedicate deepen delve demonstrate develop diversify drive elevate embrace emphasise
    emphasize empower enable encourage energise energize engage enhance enjoy enrich
    ensure envision evangelise evangelize evolve excel expand experience experiment
    explore expose express facilitate familiarise familiarize feel finesse flourish
    focus follow fortify foster fulfil fulfill further gain grasp grow guide handle help
    hone honor honour identify immerse impact improve increase influence innovate
    inspire intensify interact invest investigate involve iterate keep know lean learn
    leverage liaise listen look love maintain manage master mature maximise maximize
    minimise minimize motivate navigate network nourish nurture observe optimise
    optimize overcome oversee own participate perfect persevere persist polish practice
    practise prepare preserve prioritise prioritize progress promote prosper protect
    provide pursue push raise ramp react recognise recognize reduce refine reflect
    refresh reinforce relate rely remain research respect respond rethink reward satisfy
    scale search seek share sharpen shift simplify socialise socialize solidify
    specialise specialize stay stick streamline strengthen stretch strive struggle study
    succeed supervise support survive sustain think thrive tinker tolerate transform
    trust try uncover understand uphold uplevel upskill use utilise utilize value
    welcome widen work worry
    """.split()
)
# What is over when it is done.
RESULT = frozenset(
    """
    abandon abolish accept accomplish achieve acquire act add administer adopt advertise
    allocate amend annotate announce answer appoint approve archive arrange arrest
    assemble assess assign attach attain audit audition author automate award bake ban
    beat become bid bill bind bottle brew brief broker bundle buy calculate calibrate
    cancel capture carve cast catalogue cater certify chair change check choose claim
    clean clear climb close co-author coauthor code codify collate collect combine
    commemorate commission compare compile complete compose compute condense conduct
    configure confirm consolidate construct consult contact convert convince copy
    correct cover crack craft create crochet crop cross-train curate cut dance date
    debug debut decide declare decommission decorate decrease deduct defend define
    delegate delete deliver demo demolish deploy deposit describe design detect
    determine devise diagnose diagram dig digest digitise digitize discharge disclose
    dismantle dismiss dispatch dispense display dissect disseminate dissolve distribute
    do document download draft draw drill drive dye earn edit elect eliminate email
    embed embroider enact enclose encrypt endorse enforce engrave enlist enrol enroll
    enter equip erase erect establish estimate evaluate examine excavate exceed exchange
    execute exhibit explain export extend extract ferment fetch file fill film filter
    finalise finalize find finish fit fix fly fold forecast forge formalise formalize
    formulate found frame free fulfil fulfill fund furnish gain_admission get give glaze
    glue grade graduate graft grant graph greet grind hand hand-cut hang harvest hem
    hire hit hold host identify implement import inaugurate incorporate index initiate
    inject inscribe insert inspect install institute instruct insulate insure interpret
    introduce invent invite invoice irrigate isolate issue itemise itemize join knit
    label land launch lay lease leave lend levy license line list litigate load loan
    locate lock log lose mail make manufacture map mark marry measure meet memorise
    memorize mend merge migrate milk mill mint mobilize model modernise modernize modify
    mount move mow name negotiate nominate notify number obtain occupy offer offset
    onboard open ordain order organise organize outline outperform outsource overhaul
    overtake pack package paint park pass patch patent patrol pave pay perform phone
    photocopy photograph pick piece pilot pin pitch place plan plant plaster plate play
    plough plug plumb polish populate port portray post pour predict premiere prescribe
    present print procure produce program proofread prosecute prototype provide prune
    publicise publicize publish pull pump punch purchase qualify quit rank ratify ration
    rationalize reach read rebrand rebuild receive recertify recite reclaim reconcile
    record recount recover recruit recycle redeem redesign redo redraft refactor refer
    refill refund refurbish register rehearse rehire reject release relocate remove
    rename render renew renovate rent reopen repaint repair repay replace replenish
    report request rescue reset resign resit resolve restock restore restructure
    resurface retake retire retrain retrieve retrofit return reupholster revamp reverse
    review revise revive rewire rewrite rid rig rinse roast roll rollout rotate run sail
    salvage sand save scan schedule score screen screw sculpt seal secure segment select
    sell send separate serve service set settle setup sew shampoo shear shelve ship
    shoot shorten showcase shut sign simulate sing sit sketch slash slice smash solder
    solicit solve sort sow speak spearhead specify splice split sponsor spray stabilise
    stabilize stack staff stage stake stamp start step sterilise sterilize stitch stock
    store straighten sublet submit subscribe substitute subtitle summarise summarize
    summit supply surpass suspend swap swim switch syndicate synthesise synthesize
    tabulate tackle tag tailor take tape teach terminate test thank thatch tidy tie tile
    trace trade train transcribe transfer transition translate transmit transplant
    transport treat triage trim tune type unblock unify uninstall unload unlock unpack
    unveil update upgrade upholster upload vaccinate validate varnish verify vet visit
    visualise visualize volunteer vote walk wash weave weed weigh weld whitewash win
    wipe wire withdraw wrap write zip
    """.split()
)
# Acts that ask for their number: done once is done, and done often is many times.
COUNTABLE = frozenset(
    """
    ask attend attract book bring call coach conduct donate facilitate gather generate
    give hire hold host interview lead meet mentor organise organize perform pitch
    present propose publish read recruit request review run schedule sell shadow sign
    speak submit take talk teach train visit volunteer watch write
    """.split()
)
# Results that are a change of place or state: with a role behind them, a finish.
BECOMING = frozenset(
    """
    advance be become break continue enter evolve get graduate grow hold join land move
    obtain progress promote pursue qualify return rise secure serve shift step switch
    take transfer transition work
    """.split()
)
CHANGE = frozenset(
    """
    boost cut decrease double drop enhance grow halve improve increase lift lower
    maximise maximize minimise minimize raise reduce shorten shrink triple
    """.split()
)
# Verbs that help somebody else's result along.
HELPING = frozenset(
    """
    aid assist contribute encourage ensure facilitate foster help participate promote
    support
    """.split()
)
# What comes into being by them.
MAKING = frozenset("build code create develop make write".split())
# Study and effort, which have no last day.
NEVER_DONE = frozenset(
    """
    aspire continue explore focus learn progress research strive study understand
    """.split()
)
# `find somebody`: done when there is one.
SEARCHING = frozenset("find hire identify recruit".split())
# How many times over a change goes.
MULTIPLYING = frozenset("double halve quadruple triple".split())
# Which way a change goes.
UPWARD = frozenset(
    """
    boost double enhance grow improve increase lift raise triple
    """.split()
)
DOWNWARD = frozenset("cut decrease drop halve lower reduce shorten shrink".split())
