"""The verbs that the judge knows, by whether what they do is ever over."""

PROCESS = frozenset(
    """
    accelerate adapt address advance advocate aim align amplify analyse analyze apply
    appreciate aspire assist attempt balance be believe bolster boost brainstorm broaden
    brush care challenge champion clarify collaborate commit communicate concentrate
    connect consider continue contribute cooperate coordinate cope cultivate dabble
    dedicate deepen delve demonstrate develop diversify drive elevate embrace emphasise
    emphasize empower enable encourage energise energize engage enhance enjoy enrich
    ensure envision evangelise evangelize evolve excel expand experience experiment
    explore expose facilitate familiarise familiarize feel finesse focus fortify foster
    fulfil fulfill further gain grasp grow guide handle help hone identify immerse
    impact improve increase influence innovate inspire intensify interact invest
    investigate iterate keep know lean learn leverage liaise listen look maintain manage
    master mature maximise maximize minimise minimize motivate navigate network nourish
    nurture observe optimise optimize oversee own participate perfect persevere polish
    practice practise prepare prioritise prioritize progress promote provide pursue push
    raise ramp recognise recognize reduce refine reflect refresh reinforce rely remain
    research respond rethink scale search seek share sharpen shift simplify socialise
    socialize solidify specialise specialize stay stick streamline strengthen stretch
    strive study succeed supervise support sustain think tinker transform try uncover
    understand uplevel upskill use utilise utilize value widen work
    """.split()
)
# What is over when it is done.
RESULT = frozenset(
    """
    abolish accept accomplish achieve acquire act add adopt allocate amend annotate
    announce answer appoint approve archive arrange arrest assemble assess assign attach
    attain audit audition author automate award bake beat become bid bill bind bottle
    brew brief broker bundle buy calculate calibrate cancel capture carve cast catalogue
    cater certify chair change check choose claim clean clear climb close co-author
    coauthor code codify collate collect combine commission compare compile complete
    compose compute conduct configure confirm consolidate construct contact convert copy
    correct cover crack craft create crochet crop cross-train curate cut dance date
    debug debut decide decommission decorate decrease defend define delegate delete
    deliver demo demolish deploy design detect devise diagnose diagram dig digest
    digitise digitize discharge dismantle dispatch dispense display dissolve distribute
    do document download draft draw drill drive dye earn edit elect eliminate email
    embroider enclose endorse engrave enrol enroll enter equip erase erect establish
    estimate evaluate examine exceed exchange execute exhibit export extend extract
    ferment fetch file fill film filter finalise finalize find finish fit fix fly fold
    forecast forge formalise formalize formulate found frame fulfil fulfill fund furnish
    gain_admission get give glaze glue grade graduate graft graph greet grind hand
    hand-cut hang harvest hem hire hit hold host identify implement import inaugurate
    incorporate index initiate insert inspect install insulate insure interpret
    introduce invent invite invoice isolate issue itemise itemize join knit label land
    launch lay lease leave license line list litigate load log lose make map mark marry
    measure meet memorise memorize mend merge migrate milk mill mint model modernise
    modernize modify mount move mow name negotiate nominate notify number obtain occupy
    offer onboard open order organise organize outline outsource overhaul pack package
    paint park pass patch patent pave pay perform phone photocopy photograph pick piece
    pilot pin pitch place plan plant plaster plate play plough plug plumb polish port
    post pour premiere prescribe present print procure produce program proofread
    prosecute prototype prune publicise publicize publish pull pump punch purchase
    qualify quit rank ration reach read rebrand rebuild receive recertify reclaim
    reconcile record recover recruit recycle redeem redesign redo redraft refactor refer
    refill refund refurbish register rehearse reject release relocate remove rename
    renew renovate rent reopen repaint repair repay replace report request rescue reset
    resign resit resolve restore restructure resurface retake retire retrain retrofit
    return reupholster revamp review revise rewire rewrite rid rig rinse roast roll
    rollout rotate run sail sand save scan schedule score screen screw sculpt seal
    secure select sell send separate serve service set settle setup sew shampoo shear
    shelve ship shoot showcase shut sign simulate sing sit sketch slash slice smash
    solder solve sort sow speak spearhead specify splice split sponsor spray stabilise
    stabilize stack staff stage stamp start step sterilise sterilize stitch store sublet
    submit subtitle summarise summarize summit supply swap swim switch syndicate
    synthesise synthesize tackle tag take tape teach test thatch tidy tie tile trace
    train transcribe transfer transition translate transplant transport treat triage
    trim type unblock unify uninstall unload unlock unpack unveil update upgrade
    upholster upload vaccinate validate varnish verify vet visit volunteer vote walk
    wash weave weed weigh weld whitewash win wipe wire withdraw wrap write zip
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
# Which way a change goes.
UPWARD = frozenset(
    """
    boost double enhance grow improve increase lift raise triple
    """.split()
)
DOWNWARD = frozenset("cut decrease drop halve lower reduce shorten shrink".split())
