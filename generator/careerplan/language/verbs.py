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
    accept accomplish achieve acquire adopt arrest attain audit author automate award
    bake become brew broker buy calibrate carve cast catalogue certify chair change
    choose clear close compile complete compose conduct construct convert create cut
    debut decide decrease defend delete deliver deploy design diagnose digitise digitize
    do document draft earn eliminate enrol enroll erect establish examine exceed exhibit
    export file finalise finalize find finish fix forge found fund gain_admission get
    give graduate graft harvest hire hit hold host implement import inaugurate inspect
    install introduce invent issue join knit land launch leave license lose make meet
    merge migrate move negotiate nominate obtain open organise organize outsource
    overhaul package paint pass patent pay perform photograph pilot pitch place plan
    plant plaster port premiere present print procure produce prosecute prototype
    publish purchase qualify reach read rebrand rebuild receive recertify record recruit
    redesign redraft refactor register release relocate rename renew renovate reopen
    repair replace report resolve restore restructure retire retrofit return review
    revise rewrite roll run save schedule score secure sell send serve set setup sew
    ship shoot sign sit sketch solve sow speak stage start step sublet submit swap
    switch take teach test thatch tile train transcribe transfer transition translate
    treat unveil update upgrade upload vaccinate volunteer weld win wire withdraw write
    """.split()
)
# Acts that ask for their number: done once is done, and done often is many times.
COUNTABLE = frozenset(
    """
    attend book call coach conduct facilitate give hold host interview lead meet mentor
    organise organize perform pitch present propose publish read review run schedule
    shadow speak submit take teach train visit volunteer watch write
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
