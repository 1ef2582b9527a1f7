"""The nouns that the judge knows: roles, things, events, units of work, people."""

ROLES = frozenset(
    """
    accountant actor actuary acupuncturist adjudicator administrator adviser advisor
    agent anaesthesiologist anaesthetist analyst animator announcer appraiser apprentice
    arborist archaeologist architect archivist artist assistant associate astronaut
    astronomer athlete attorney audiologist auditor author bailiff baker banker barber
    barista barrister beekeeper biologist blacksmith bookkeeper boss bricklayer broker
    builder butcher butler buyer cameraman captain cardiologist carer caretaker
    carpenter cartographer cashier ceo cfo chair chairman chairperson chairwoman chef
    chemist chief choreographer cio cleaner clerk clinician coach cobbler coder
    colourist columnist commander composer concierge conductor conservator constable
    consultant contractor controller coo cook coordinator copywriter councillor
    counsellor counselor courier cto curator dancer dba dean dentist deputy
    dermatologist designer detective dev developer dietitian diplomat director
    dispatcher diver doctor driver drummer ecologist economist editor electrician
    engineer engraver entrepreneur estimator evangelist examiner executive
    expert-witness facilitator farmer fellow firefighter fisherman fitter florist
    foreman foreperson forewoman founder freelancer fundraiser gamekeeper gardener
    geographer geologist glazier goldsmith governor hairdresser headteacher housekeeper
    hydrologist hygienist illustrator inspector instructor intern interpreter
    investigator ironworker janitor jeweller jockey joiner journalist landscaper lawyer
    lead lecturer lecturership librarian linguist lobbyist locksmith machinist
    magistrate maintainer manager marketer mason masseur mathematician mayor mechanic
    mentor merchandiser metallurgist meteorologist midwife miller miner minister
    musician negotiator neurologist notary novelist nurse nutritionist officer
    oncologist operator optician optometrist organist orthodontist osteopath owner
    paediatrician painter paralegal paramedic partner pastor pathologist pediatrician
    pharmacist phd-student photographer physician physicist physiotherapist pianist
    pilot planner plasterer playwright plumber podcaster podiatrist poet politician
    porter postdoc potter practitioner prescriber presenter president principal producer
    professor programmer prosecutor psychiatrist psychologist publicist quartermaster
    radiographer radiologist ranger realtor receptionist recruiter referee registrar rep
    reporter representative researcher restorer retailer reviewer rigger roofer sailor
    salesman salesperson saleswoman scientist sculptor seamstress secretary seller
    sergeant shareholder singer soldier solicitor sommelier specialist statistician
    steward stockbroker stonemason storekeeper strategist streamer stylist
    superintendent supervisor surgeon surveyor sysadmin tailor teacher technical-lead
    technician technologist teller tester therapist tiler toolmaker trader trainee
    trainer translator treasurer turner tutor typist understudy undertaker underwriter
    upholsterer usher valuer vet veterinarian violinist vp waiter waitress warden weaver
    webmaster welder winemaker woodworker writer youtuber zookeeper zoologist
    """.split()
)
POSITIONS = frozenset(
    """
    apprenticeship fellowship internship internships job jobs placement position
    positions post postdoc posts residency role roles seat tenure title traineeship
    vacancy
    """.split()
)
CREDENTIALS = frozenset(
    """
    a-level a-levels accreditation apprenticeship associate's award awards baccalaureate
    bachelor bachelor's bachelors badge belt btec certificate certificates certification
    certifications certified chartership clearance credential credentials degree degrees
    diploma diplomas dissertation doctorate exam examination exams gcse gpa grade grades
    honours licence licences license licenses licensure master's masters mba msc nvq
    permit ph.d phd qualification qualifications registration scholarship thesis visa
    """.split()
)
# Things that are there when they are done.
ARTEFACTS = frozenset(
    """
    advert agenda agreement alarm album analysis api app appliance application
    applications apps archive article articles assessment assignment assignments atlas
    audit bakery banner bench bill blog blueprint boat book booklet books bookshelf bot
    bridge brochure budget bulletin business cabinet cafe café cake calendar campaign
    campaigns card case case-study catalog catalogue center centre chapter chapters
    chart charter checklist checks choir clinic code codebase collection column
    companies company concert contract contracts contribution contributions costume
    counter course courses cupboard curriculum cv dashboard dashboards database deck
    demo design-system device diagram diagrams dictionary dish display dissertation
    document documentation documents door drawing dress ebook edition engine episode
    essay estimate exhibition experiment experiments extension factory farm feature
    features fence film firm flyer form fountain frame framework furnace gallery game
    garage garden gate glossary grant grants greenhouse group guide guideline guidelines
    handbook handout hive hotel house index installation instrument interface interfaces
    interview invention inventory invoice issue issues kiln kit kitchen lab label lamp
    lathe leaflet lecture ledger letter letters library line list loaf log logo machine
    magazine manual manuals manuscript map mask memo memoir menu migration mill model
    models module modules monument mosaic motor mural museum newsletter notebook notice
    novel offer open-source orchard organ oven package page pages painting panel paper
    papers park patent pavilion petition pharmacy photo picture pipe pipeline plan plans
    plant play playbook plot plugin podcast poem policies policy pond pop-up portfolio
    post poster posts presentation presentations press printer product production
    products profile program programme project projects proposal proposals protocol
    prototype publication publications pull-request pump questionnaire quilt quotation
    quotations quote rack radio ramp recipe register release report reports repository
    restaurant resume review reviews roadmap robot roof room rota rug rulebook résumé
    sample schema school scoreboard screen screenplay script sculpture service services
    session sessions shed shelf ship shirt shop show showroom sign simulator site sketch
    slide slides song songs specification speech speeches spreadsheet stall stand
    start-up startup statue store stories story studio suit survey syllabus system
    systems table talk talks tank template templates tent test tests thesis timetable
    tool toolbox tour toy tractor training translation trolley truck tutorial tutorials
    unit van vehicle video videos vineyard visualization vlog wall warehouse website
    websites whiteboard wiki workshop workshops workstation writeup yacht zine
    """.split()
)
# Pieces of content say nothing until their topic or their place is named.
CONTENT_PIECES = frozenset(
    """
    app apps article articles assignment assignments blog blogs book books chapter
    chapters class classes conference conferences course courses essay essays feature
    features interface interfaces journal journals magazine manuscript manuscripts
    meetup meetups newsletter paper papers podcast poem poems post posts presentation
    presentations project projects publication publications seminar seminars session
    sessions speech speeches stories story talk talks training trainings tutorial
    tutorials video videos webinar webinars word words workshop workshops
    """.split()
)
EVENTS = frozenset(
    """
    appraisal assembly audition ball banquet bazaar bootcamp ceremony class classes
    competition concert conference conferences congress consultation contest convention
    convocation debate demonstration drill election event events exam excursion
    exhibition expo fair fairs festival forum gala gig hackathon hackathons hearing
    inspection internship internships interview interviews lecture marathon masterclass
    match meet-up meet-ups meeting meetings meetup meetups olympiad parade party
    premiere race rally recital rehearsal residency retreat reunion roundtable screening
    seminar seminars summit symposium tournament training trainings trial trip tryout
    vacation visit viva voyage webinar webinars workshop workshops
    """.split()
)
# Units of work that need no name of their own.
UNITS_OF_WORK = frozenset(
    """
    accounts acres animals applications appointments bookings boxes bricks bugs calls
    cars cases children clients coats commits complaints connections contacts
    contributions copies covers cows crates customers days deals deliveries demos
    deployments donors doors dresses eggs emails employees endpoints entries events
    families farms features flights followers forms gigs graduates guests hires homes
    horses hours houses incidents inspections installs interviews invoices issues items
    jobs joints kilometers kilometres kilos km laps leads lessons letters lines litres
    loads loaves machines meals meetings members mentees metres miles minutes modules
    networking operations orders pages paintings pallets parcels parts patients people
    performances photos pieces plants plates pots pounds problems procedures products
    properties proposals prospects prs pull-requests pupils questions quotations quotes
    readings recipes recruiters referrals releases repairs reports requests reviews
    rooms rounds sales scans schools services sessions sheets shifts shoots signups
    sites songs stores students subscribers surgeries surveys tables tasks tests tickets
    tonnes tours transactions trees trips trucks units users vehicles vendors views
    visitors visits volunteers votes weeks windows words
    """.split()
)
METRICS = frozenset(
    """
    absences accuracy adoption attendance attrition bounce breakages cancellations churn
    collisions complaints consumption conversion cost costs coverage csat debt defect
    defects delays deliverability delivery downtime drop-off drop-outs earnings
    emissions errors expenses failures falls footfall footprint frequency fuel gpa
    income injuries installs latency leads losses margin margins mau mileage mistakes
    mrr no-shows nps occupancy output overtime pace percentage points prices profit
    profitability queue queues quota rank ranking rate rates rating ratings ratio
    refunds reoffending response retention returns revenue salary sales savings score
    scores scrap share shrinkage sickness signups size speed spend spillage stock
    takings throughput time times tips turnover uptime usage users velocity views volume
    wages wait waiting waits waste weight workload yield yields
    """.split()
)
PEOPLE = frozenset(
    """
    adults apprentices audience callers carers children citizens client clients
    co-workers colleague colleagues coworkers crew customer customers developer
    developers diners donors drivers employees engineer engineers executives families
    farmers freshman freshmen guests investors juniors leaders learners librarians
    listeners manager managers member members mentees mentor mentors neighbours
    newcomers nurses operators owners parents parishioners participants passengers
    patient patients peers people players professionals professor prospects pupils
    readers recruiter recruiters residents runners shoppers soldiers staff stakeholders
    student students supervisor suppliers team teammates teams tenants tourists trainees
    travellers users vendors visitors volunteers workers
    """.split()
)
# What makes a skill area concrete: the activity it is for.
ACTIVITIES = frozenset(
    """
    auditions briefings calls classes classroom client clients concerts consultations
    debates deliveries demos discussions exams guests handovers hearings incidents
    inspections interviews lessons meeting meetings negotiations parents patients phone
    presentations programmes programs rehearsals rotations rounds sales services
    sessions shifts speeches talks tours trials visitors visits
    """.split()
)
PERSONAL = frozenset(
    """
    401k abroad allotment anxiety baby bandmates beach bible bike bodybuilding boyfriend
    calories camping chess children christmas church climbing countries cycling dating
    debt diet divorce exercise faith family fiction fishing fitness football friends
    girlfriend golf grandchildren gym hiking hobbies hobby holiday honeymoon husband ira
    jiu-jitsu judo karate kayak kids kilos kitten knitting lottery married marry
    meditate meditation mortgage mountain mountains non-fiction parents pets pilgrimage
    poker prayer pregnancy puppy retire retirement rugby running savings skiing
    skydiving sleep smoking soccer spouse surfing swim swimming tattoo tennis toddler
    travel triathlon trip ukulele vacation vacations vegan volleyball wedding weight
    weightlifting wellness wife yoga
    """.split()
)
# What a measure may be looked at in.
SOURCES = frozenset(
    """
    account announcement badge bill board calendar card certificate chart client code
    confirmation contract count customer dashboard data diary document email feedback
    file form grade inspector invoice journal keys ledger letter licence license list
    log logbook mail manager mark minutes newspaper note notice number offer order paper
    pass payslip photo plan poll post programme proof protocol rating receipt record
    records register report repository result results review rota schedule score sheet
    sign signature signed stamp statement statistics survey system table tally test
    ticket time-sheet timesheet title transcript vote website
    """.split()
)
# There are many of them in the world, each with a name: a kind alone says too little.
INSTANCES = frozenset(
    """
    academy award committee competition conference exhibition
    fair fellowship festival grant hackathon internship marathon masterclass meetup
    placement prize race retreat scholarship seminar summit symposium tournament webinar
    workshop
    """.split()
)
