"""The verbs that the judge knows, by whether what they do is ever over."""

PROCESS = frozenset(
    """
    accelerate adapt address advance advocate aim align amplify analyse analyze apply
    appreciate aspire assist attempt balance be believe bolster boost brainstorm broaden
    care challenge champion clarify collaborate commit communicate concentrate connect
    consider continue contribute cooperate coordinate cope cultivate dedicate deepen
    delve demonstrate develop diversify drive elevate embrace emphasise emphasize
    empower enable encourage engage enhance enjoy enrich ensure envision evolve excel
    expand experience experiment explore expose facilitate familiarise familiarize feel
    finesse focus fortify foster fulfil fulfill further gain grasp grow guide handle
    help hone identify immerse impact improve increase influence innovate inspire
    intensify interact invest investigate keep know lean learn leverage liaise listen
    look maintain manage master mature maximise maximize minimise minimize motivate
    navigate network nourish nurture observe optimise optimize oversee own participate
    perfect persevere polish practice practise prepare prioritise prioritize progress
    promote provide pursue push raise recognise recognize reduce refine reflect refresh
    rely remain research respond rethink scale search seek share sharpen shift simplify
    solidify specialise specialize stay stick streamline strengthen stretch strive study
    succeed supervise support sustain think transform try uncover understand upskill use
    utilise utilize value widen work
    """.split()
)
# What is over when it is done.
RESULT = frozenset(
    """
    accept accomplish achieve acquire act add adopt archive arrest attain audit author
    automate award bake become bill bind bottle brew broker buy calibrate carve cast
    catalogue certify chair change choose clear close compile complete compose conduct
    construct convert cover create cut dance debut decide decrease defend delete deliver
    deploy design diagnose digitise digitize discharge dispense do document draft drill
    drive dye earn eliminate email enrol enroll erect establish examine exceed exhibit
    export ferment file finalise finalize find finish fit fix fly forge found fund
    gain_admission get give glaze graduate graft grind hand-cut hang harvest hem hire
    hit hold host implement import inaugurate index inspect install interpret introduce
    invent invoice issue join knit land launch lay leave license litigate log lose make
    meet merge migrate milk mount move mow negotiate nominate obtain open organise
    organize outsource overhaul package paint pass patent pay perform phone photograph
    pick pilot pitch place plan plant plaster play plumb polish port premiere prescribe
    present print procure produce proofread prosecute prototype prune publish purchase
    qualify reach read rebrand rebuild receive recertify reconcile record recruit
    redesign redraft refactor register release relocate rename renew renovate reopen
    repair replace report resolve restore restructure retire retrofit return review
    revise rewrite roast roll run sail save schedule score sculpt secure sell send serve
    set settle setup sew shear ship shoot sign sing sit sketch solder solve sow speak
    stage start step stitch sublet submit subtitle swap switch take teach test thatch
    tile train transcribe transfer transition translate treat triage unveil update
    upgrade upload vaccinate visit volunteer weed weld win wire withdraw write
    """.split()
)
# Acts that ask for their number: done once is done, and done often is many times.
COUNTABLE = frozenset(
    """
    attend attract book bring call coach conduct donate facilitate gather generate give
    hire hold host interview lead meet mentor organise organize perform pitch present
    propose publish read recruit review run schedule sell shadow sign speak submit take
    teach train visit volunteer watch write
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
