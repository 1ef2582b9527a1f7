"""The words that the judge knows, by what they mean; `explain` prints these lists.

A word is on a list for its meaning in a career goal, whatever goal it was first seen in.
"""

PROCESS = frozenset(
    """
    accelerate adapt address advance advocate align analyse analyze appreciate     assist balance become_familiar boost broaden build_on care challenge champion
    clarify collaborate commit communicate concentrate connect contribute continue cope
    coordinate cultivate deepen demonstrate develop diversify drive embrace empower
    enable encourage engage enhance enrich ensure evolve excel expand experience
    experiment explore expose facilitate familiarise familiarize finesse focus foster
    fulfil fulfill further gain grow guide handle help hone identify immerse impact
    improve increase influence innovate inspire invest invest_in keep know lean learn
    leverage listen look maintain manage master maximise maximize minimise minimize
    motivate navigate network nurture optimise optimize own participate polish practice
    practise prepare prioritise prioritize progress promote provide pursue push raise
    reduce refine reflect rely research respond scale seek share sharpen shift simplify
    specialise specialize stay strengthen strive streamline stretch study succeed
    supervise support sustain understand upskill utilise utilize value work
    consider apply look dedicate be use
    """.split()
)
# What is over when it is done.
RESULT = frozenset(
    """
    accept accomplish achieve acquire adopt apply_for attain author automate award become
    buy certify change choose close complete compose conduct contribute_to convert create
    decide decrease defend deliver deploy design draft earn enrol enroll establish exceed
    finalise finalize file finish found fund gain_admission get give graduate hire hit
    hold host implement install introduce invent join land launch leave license lose make
    meet merge migrate move negotiate obtain open organise organize pass patent pay
    perform pitch place plan present produce publish purchase qualify reach read receive
    record recruit redesign refactor register relocate rename replace report resolve
    retire return review revise rewrite roll run save schedule score secure sell send
    serve ship sign sit solve speak start step submit switch take teach test train
    transfer transition translate update upload volunteer win write
    find set do
    release rebuild setup produce restructure
    """.split()
)
# Acts that ask for their number: done once is done, and done often is many times.
COUNTABLE = frozenset(
    """
    attend book call coach conduct facilitate
    give hold host interview lead meet mentor organise organize     perform pitch present publish read review run schedule send shadow
    speak submit take teach train visit volunteer watch write
    propose
    """.split()
)
# Results that are a change of place or state: with a role behind them, a finish.
BECOMING = frozenset(
    """
    advance be become break enter get grow hold land join move obtain progress promote
    pursue return secure serve shift step switch take transfer transition work advance
    qualify
    evolve rise graduate continue
    """.split()
)
CHANGE = frozenset(
    """
    boost cut decrease double drop enhance grow halve improve increase lift lower
    maximise maximize minimise minimize raise reduce shorten shrink triple
    """.split()
)
UPWARD = frozenset(
    "boost double enhance grow improve increase lift raise triple".split()
)
DOWNWARD = frozenset("cut decrease drop halve lower reduce shorten shrink".split())
ABSTRACT = frozenset(
    """
    ability abilities ambition ambitions approach approaches area areas aspect aspects
    attitude authority autonomy awareness balance behaviour behaviours behavior brand
    breadth broadness capabilities capability capacity career challenge challenges
    clarity coding collaboration comfort commitment communication communities community
    competence competencies competency competition concepts confidence connections
    consistency contributions creativity credibility culture cultures
    decision-making depth delivery development direction discipline domain
    effectiveness efficiency effort efforts empathy engagement environment environments
    excellence exposure expertise experience experiences field fields flexibility focus
    foundation foundations fundamentals future growth habits handling health horizon
    horizons image impact improvement improvements inclusion industries industry
    influence initiative innovation insight insights instincts involvement journey
    judgement judgment knowledge leadership learning level life living management
    mastery mindset motivation network networking opportunities opportunity
    ownership passion performance performer personality
    perspective perspectives philosophy position-yourself potential practice practices
    presence principles process productivity proficiency profession
    professionalism progress quality relationship relationships reliability
    reputation resilience responsibilities responsibility results role-model safety
    satisfaction self-confidence self-esteem sense skill skills skillset skill-set
    social specialty specialties standards stakeholders strategies strategy strength
    strengths stress success talents teamwork technique techniques technologies
    technology thinking tools toolkit traffic training trust understanding value values
    vision visibility wellbeing well-being workflow world
    pedagogy estimation mentality ways way stuff expert
    """.split()
)
# A field is where one works, not what one reaches there.
FIELDS = frozenset(
    """
    accounting ai analytics architecture art automation backend blockchain
    carpentry chemistry cloud coding computing cooking cryptography cybersecurity
    data databases design devops ecommerce e-commerce economics electronics engineering
    finance frontend fullstack hr law linux logistics management marketing mathematics
    maths math mechanics media medicine networking nursing optimization photography
    physics politics programming psychology research robotics sales security seo software
    sql statistics teaching tech testing ui ux virtualization web welding writing
    """.split()
)
ROLES = frozenset(
    """
    accountant actor actuary administrator advisor adviser agent
    analyst anaesthetist apprentice architect artist assistant associate attorney
    auditor author baker banker barista biologist boss bookkeeper builder buyer captain
    carer carpenter cashier ceo cfo chair chairperson chairman chef chemist chief cio
    clerk clinician coach columnist commander consultant contractor controller cook coo
    coordinator copywriter counsellor counselor cto curator dean dentist deputy designer
    detective developer dev director dispatcher doctor driver economist editor
    electrician engineer entrepreneur estimator evangelist examiner executive expert-witness
    facilitator farmer fellow firefighter florist foreman founder freelancer gardener
    geologist hairdresser headteacher housekeeper hygienist inspector
    instructor intern interpreter investigator journalist lawyer     lecturer lecturership librarian maintainer manager marketer mason mechanic mentor
    midwife minister musician nurse nutritionist officer operator optician optometrist
    owner painter paralegal paramedic partner pastor pharmacist phd-student photographer
    physician physicist physiotherapist pilot planner plumber podcaster policeman postdoc
    practitioner president presenter principal producer professor programmer
    psychiatrist psychologist realtor receptionist recruiter registrar rep representative
    reporter researcher reviewer ranger salesperson scientist secretary sergeant
    shareholder solicitor specialist strategist streamer superintendent
    supervisor surgeon surveyor tailor teacher technician technologist technical-lead
    teller tester therapist trader trainee trainer translator treasurer tutor underwriter
    veterinarian vet vp waiter waitress warden welder writer youtuber
    lead
    strategist intern athlete executive-chef apprentice coder trainer commander graduate_ dba sysadmin tester seller salesman broker banker
    """.split()
)
POSITIONS = frozenset(
    "role roles position positions job jobs post posts post-holder vacancy seat title "
    "internship internships apprenticeship placement traineeship residency fellowship "
    "postdoc tenure".split()
)
CREDENTIALS = frozenset(
    """
    accreditation associate's award awards badge bachelor bachelor's bachelors certificate
    certificates certification certifications certified credential credentials degree
    degrees diploma diplomas doctorate exam examination exams gcse licence licences
    license licenses licensure master's masters mba msc phd ph.d qualification
    qualifications grade grades gpa honours scholarship thesis dissertation
    """.split()
)
# Things that are there when they are done.
ARTEFACTS = frozenset(
    """
    agreement album analysis api app apps application applications article articles
    assessment assignment assignments audit blog book books bot brochure budget
    business_ campaign campaigns case-study catalogue catalog checklist chapter chapters
    clinic code codebase collection companies company contract contracts contribution
    contributions course courses curriculum cv dashboard dashboards database deck demo
    design-system dissertation document documentation document documents ebook essay
    exhibition feature features film firm framework game garden grant grants guide
    guideline guidelines handbook house interview invoice issue issues kitchen lab
    library list manual manuals map migration model models module modules newsletter
    novel offer open-source package page pages paper papers patent pipeline
    pharmacy plan plans playbook plugin podcast poem policy policies pop-up portfolio post posts
    practice_ presentation presentations product products program programme project
    projects proposal proposals prototype publication publications pull-request
    questionnaire recipe release report reports repository resume résumé review reviews
    roadmap school screenplay script service services session sessions shop show
    simulator site song songs specification speech speeches spreadsheet startup
    start-up stand store story stories studio survey syllabus system systems talk talks
    template templates test tests thesis tool toolbox training tutorial tutorials unit
    video videos vlog website websites wiki workshop workshops writeup zine letter
    letters quotations quotation checks diagram diagrams
    profile proposal experiment experiments
    business experiment
    interface interfaces group menu calendar
    """.split()
)
# Pieces of content say nothing until their topic or their place is named.
CONTENT_PIECES = frozenset(
    """
    app apps article articles assignment assignments blog blogs book books class classes
    conference conferences course courses feature features journal journals meetup
    meetups magazine newsletter paper papers podcast post posts presentation
    presentations project projects publication publications seminar seminars session
    sessions speech speeches talk talks training trainings tutorial tutorials video
    videos webinar webinars workshop workshops
    interface interfaces
    """.split()
)
EVENTS = frozenset(
    """
    audition bootcamp class classes competition conference conferences congress contest
    convention convocation event events exam exhibition expo fair fairs festival
    hackathon hackathons internship internships interview interviews marathon meetup
    meetups meet-up meet-ups meeting meetings olympiad race residency retreat seminar
    seminars summit symposium tournament training trainings tryout vacation webinar
    webinars workshop workshops masterclass
    """.split()
)
# Units of work that need no name of their own.
UNITS_OF_WORK = frozenset(
    """
    accounts applications appointments bugs calls cases clients commits contacts
    connections contributions customers days deals deliveries demos deployments emails
    employees endpoints events features followers graduates guests hires hours
    incidents installs interviews invoices issues items jobs kilometers kilometres km
    leads lessons letters lines meetings members mentees miles minutes modules networking
    orders pages parts patients people pieces pounds problems proposals prospects prs
    pull-requests pupils questions quotations quotes recipes recruiters referrals
    releases reports requests reviews sales services sessions shifts signups students
    subscribers tasks tests tickets transactions units users vendors views visitors
    visits weeks words
    """.split()
)
METRICS = frozenset(
    """
    accuracy adoption attendance attrition bounce churn complaints conversion cost costs
    coverage debt defects deliverability delivery downtime drop-off earnings efficiency_
    engagement_ errors failures footfall frequency gpa income installs latency
    leads margin margins mau mrr nps occupancy output pace percentage points profit
    productivity_ profitability quota rank ranking rate rates rating ratings ratio
    response retention revenue salary sales savings scrap score scores share signups
    size spend speed throughput time times traffic_ turnover uptime usage users value_
    velocity views volume wait waste weight workload yield csat
    """.split()
)
SUBJECTIVE = frozenset(
    """
    acceptable accurate adequate advanced amazing appropriate authority better big
    clear comfortable competent confident confidently considerable consistent
    decent deep detailed effective effectively efficient efficiently enough essential
    excellent expert expertise fluent good great greater high higher high-quality
    impactful important impressive increased influential innovative instrumental
    interesting large leading-edge major meaningful notable perfect positive prestigious
    proficient proficiency prominent quality ready readiness real reasonable recognised
    recognized regular regularly relevant reliable reputable respected robust senior-level
    serious significant significantly skilled skillful smooth solid stable strong
    stronger substantial substantially sufficient successful successfully top-performer
    valuable well well-known world-class
    """.split()
)
QUALITIES = frozenset(
    """
    active adaptable ambitious assertive attentive aware better bold brave calm
    capable careful comfortable competent confident consistent creative decisive
    dependable diligent disciplined effective efficient empathetic engaged enthusiastic
    excellent experienced familiar famous fearless flexible focused focussed fulfilled
    good great happier happy healthier healthy helpful honest humble impactful
    independent influential innovative inspiring instrumental involved     knowledgeable mindful motivated organised organized outgoing passionate     persistent proactive productive proficient proud
    punctual recognised recognized reliable resilient respected responsible     rounded satisfied self-aware self-confident senior skilled skillful stronger
    successful strategic supportive thoughtful trusted useful valuable versatile visible
    vocal well-rounded wiser
    familiarised familiarized acquainted comfortable better successful
    """.split()
)
PERSONAL = frozenset(
    """
    abroad baby bed body boyfriend children christmas diet exercise family fiction
    fitness flat friends garden girlfriend guitar gym hobby hobbies holiday home
    house husband kids kilos lbs married marry meditate meditation mortgage non-fiction
    novel novels parents partner_ piano pounds_ retire retirement running sleep
    smoking spouse travel trip vacation vacations vegan wedding weight wife yoga
    ukulele violin drums climbing mountains mountain swim swimming cycling bike chess soccer football tennis jiu-jitsu judo karate church faith prayer bible savings debt ira 401k pets dog cat love countries podcast-listening sleep meditate money
    """.split()
)
# What makes a skill area concrete: the activity it is for.
ACTIVITIES = frozenset(
    """
    calls classes classroom clients client deliveries demos discussions exams incidents
    interviews lessons meeting meetings negotiations patients phone presentations
    programs programmes rotations rounds sales sessions shifts speeches talks visits
    """.split()
)
PEOPLE = frozenset(
    """
    adults children clients client colleague colleagues coworkers co-workers customer
    customers developer developers employees engineer engineers executives freshmen
    juniors leaders learners librarians manager managers member members mentees mentor
    mentors newcomers nurses parents participants patient patients peers people
    professionals professor pupils recruiters runners staff stakeholders student students
    supervisor team teams teammates users vendors volunteers
    recruiter people freshman prospects executives
    """.split()
)
HEDGE_CONTENT = (
    "some kind of",
    "some sort of",
    "kind of",
    "sort of",
    "somehow",
    "something like",
    "something similar",
    "maybe",
    "perhaps",
    "possibly",
    "probably",
    "if possible",
    "if i can",
    "as much as possible",
    "more or less",
    "eventually",
    "hopefully",
)
HEDGE_POLITE = ("try to", "trying to", "attempt to")
GENERIC_MEANS = frozenset(
    """
    ability commitment dedication determination effort experience focus growth hard
    improvement learning motivation passion perseverance persistence practice reflection
    skills willpower work
    """.split()
)
MEANS = frozenset(
    """
    bootcamp books budget class classes coach coaching college course courses
    certification curriculum degree exercises feedback guidance guide help homelab hours
    instructor internship lessons library literature manager mentor mentoring mentorship
    outreach papers plan practice-papers program programme projects reading rotations
    shadowing sessions studies studying study subscription supervision support syncs
    teacher textbook textbooks tracking training tutor tutorials tutoring university
    videos webinars workshop workshops
    """.split()
)
# Heads that say a kind and never an instance, whatever stands before them.
KINDS = frozenset(
    """
    area areas base change changes field fields idea ideas improvement improvements
    material materials method methods opportunity opportunities option options resource
    resources solution solutions step steps strategies strategy thing things tool tools
    topic topics way ways
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
    "learn understand explore study research focus progress continue strive aspire".split()
)
# `make progress`, `take ownership`: the noun is never over, whatever the verb.
NEVER_OVER = frozenset(
    "progress ownership part advantage care responsibility sure initiative interest".split()
)
# Words that leave a role open: any of these alone is no direction.
ANY_ROLE = frozenset(
    """
    junior senior internship role position job full-time part-time new first or and
    better higher good intern
    """.split()
)
SKILLS = frozenset("skill skills ability abilities technique techniques".split())
NEVER_WHOLE = frozenset("career progress experience journey knowledge expert".split())
# What a measure may be looked at in.
SOURCES = frozenset(
    """
    account announcement badge bill board calendar card certificate chart client code
    confirmation contract count customer dashboard data diary document email feedback
    file form grade inspector invoice journal keys ledger letter licence license list
    log logbook mail manager mark minutes newspaper note notice number offer order paper
    pass payslip photo plan poll post programme proof protocol rating receipt record
    records register repository report result results review rota schedule score
    sheet sign signature signed stamp statement statistics survey system table tally
    test ticket time-sheet timesheet title transcript vote website
    """.split()
)
# What only its owner can tell.
FEELINGS = frozenset(
    "feel feeling feels felt mood sense happy happier comfortable proud calm".split()
)
