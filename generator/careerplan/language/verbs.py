"""The verbs that the judge knows, by whether what they do is ever over."""

PROCESS = frozenset(
    """
    accelerate adapt address advance advocate align analyse analyze apply appreciate
    assist balance be boost broaden care challenge champion clarify collaborate commit
    communicate concentrate connect consider continue contribute coordinate cope
    cultivate dedicate deepen demonstrate develop diversify drive embrace empower enable
    encourage engage enhance enrich ensure evolve excel expand experience experiment
    explore expose facilitate familiarise familiarize finesse focus foster fulfil
    fulfill further gain grow guide handle help hone identify immerse impact improve
    increase influence innovate inspire invest keep know lean learn leverage listen look
    maintain manage master maximise maximize minimise minimize motivate navigate network
    nurture optimise optimize own participate polish practice practise prepare
    prioritise prioritize progress promote provide pursue push raise reduce refine
    reflect rely research respond scale seek share sharpen shift simplify specialise
    specialize stay streamline strengthen stretch strive study succeed supervise support
    sustain understand upskill use utilise utilize value work
    """.split()
)
# What is over when it is done.
RESULT = frozenset(
    """
    accept accomplish achieve acquire adopt attain author automate award become buy
    certify change choose close complete compose conduct convert create decide decrease
    defend deliver deploy design do draft earn enrol enroll establish exceed file
    finalise finalize find finish found fund gain_admission get give graduate hire hit
    hold host implement install introduce invent join land launch leave license lose
    make meet merge migrate move negotiate obtain open organise organize pass patent pay
    perform pitch place plan present produce publish purchase qualify reach read rebuild
    receive record recruit redesign refactor register release relocate rename replace
    report resolve restructure retire return review revise rewrite roll run save
    schedule score secure sell send serve set setup ship sign sit solve speak start step
    submit switch take teach test train transfer transition translate update upload
    volunteer win write
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
