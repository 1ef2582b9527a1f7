"""The nouns that the judge knows: roles, things, events, units of work, people."""

ROLES = frozenset(
    """
    academic accompanist accountant acrobat actor actress actuary acupuncturist
    adjudicator adjuster administrator adviser advisor agent aide ambassador
    anaesthesiologist anaesthetist analyst anatomist anesthesiologist anesthetist
    animator announcer appraiser apprentice arbitrator arborist archaeologist architect
    archivist artisan artist assembler assessor assistant associate astronaut astronomer
    astrophysicist athlete attendant attorney auctioneer audiologist auditor author
    aviator babysitter bailiff baker ballerina banker barber barista barman barrister
    bartender bassist beautician beekeeper biochemist biographer biologist
    biostatistician blacksmith bodyguard bookbinder bookkeeper bookseller boss brewer
    bricklayer brigadier broadcaster broker builder businessman businessperson
    businesswoman butcher butler buyer cabinetmaker cameraman campaigner captain
    cardiologist caregiver carer caretaker carpenter cartographer cartoonist caseworker
    cashier cataloguer caterer cellist ceo ceramicist ceramist cfo chair chairman
    chairperson chairwoman chancellor chaplain chauffeur chef chemist chief chiropodist
    chiropractor choreographer cinematographer cio clarinettist cleaner clerk
    climatologist clinician coach cobbler coder colonel colourist columnist comedian
    commander commentator commissioner composer concierge conductor confectioner
    conservator constable consultant contractor controller conveyancer coo cook
    coordinator copilot copywriter coroner corporal correspondent cosmetologist
    councillor counsellor counselor courier craftsman craftsperson criminologist cto
    curator custodian dancer dba dean decorator dentist deputy dermatologist designer
    detective dev developer dietician dietitian diplomat director dishwasher dispatcher
    diver docker doctor drafter draftsman dramatist draughtsman dressmaker driller
    driver drummer ecologist economist editor educator electrician electroplater
    embroiderer embryologist endocrinologist engineer engraver entertainer entrepreneur
    environmentalist epidemiologist esthetician estimator ethicist evangelist examiner
    executive expert-witness exporter fabricator facilitator farmer farrier fellow
    filmmaker financier firefighter fisherman fishmonger fitter florist foreman
    foreperson forester forewoman founder freelance freelancer fundraiser gamekeeper
    gardener gastroenterologist geneticist geographer geologist geriatrician ghostwriter
    glassblower glazier goldsmith governor greengrocer grocer groundskeeper groundsman
    guitarist gynaecologist gynecologist haematologist hairdresser handyman harpist
    headhunter headmaster headmistress headteacher herbalist historian homeopath
    horticulturist hotelier housekeeper hydrologist hygienist illustrator immunologist
    importer industrialist innkeeper inspector instructor intern interpreter inventor
    investigator investor ironmonger ironworker jailer janitor jeweler jeweller jockey
    joiner journalist keyboardist laborer labourer landscaper lawmaker lawyer lead
    lecturer lecturership legislator librarian lieutenant lifeguard lineman linguist
    lithographer lobbyist locksmith logistician lyricist machinist magician magistrate
    maintainer manager manicurist manufacturer marketer mason masseur masseuse
    mathematician mayor mechanic mediator medic mentor merchandiser metallurgist
    metalworker meteorologist microbiologist midwife miller milliner millwright miner
    minister missionary moderator mortician muralist musician nanny navigator negotiator
    neurologist neuroscientist neurosurgeon newsreader notary novelist nurse
    nutritionist obstetrician officer ombudsman oncologist operator ophthalmologist
    optician optometrist organist orthodontist osteopath owner paediatrician painter
    paralegal paramedic partner pastor pathologist pediatrician percussionist perfumer
    pharmacist pharmacologist phd-student philosopher phlebotomist photographer
    photojournalist physician physicist physiotherapist pianist pilot planner plasterer
    playwright plumber podcaster podiatrist poet policeman policewoman politician porter
    postdoc postman potter practitioner prescriber presenter president priest principal
    printmaker producer professor programmer projectionist proofreader prosecutor
    prosthetist psychiatrist psychologist psychotherapist publicist publisher puppeteer
    quartermaster rabbi radiographer radiologist radiotherapist rancher ranger realtor
    receptionist recruiter rector referee registrar rep repairer repairman reporter
    representative researcher restaurateur restorer retailer reviewer rheumatologist
    rigger roofer saddler sailor salesclerk salesman salesperson saleswoman saxophonist
    schoolteacher scientist screenwriter scriptwriter sculptor seafarer seamstress
    secretary seller senator sergeant shareholder shepherd sheriff shipbuilder
    shipwright shoemaker shopkeeper silversmith singer soldier solicitor sommelier
    songwriter specialist speechwriter sportswriter stagehand stationmaster statistician
    steelworker stenographer stevedore steward stewardess stockbroker stonemason
    storekeeper storyteller strategist streamer stylist subeditor superintendent
    supervisor surgeon surveyor sysadmin tailor taxidermist teacher technical-lead
    technician technologist teller tester therapist tiler toolmaker trader tradesman
    tradesperson trainee trainer transcriber translator treasurer turner tutor
    typesetter typist typographer umpire understudy undertaker underwriter upholsterer
    urologist usher valuer vet veterinarian vicar videographer violinist virologist
    vocalist vp waiter waitress warden warder warehouseman watchmaker weaver webmaster
    welder wholesaler winemaker woodworker writer youtuber zookeeper zoologist
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
    bachelor bachelor's bachelors badge belt btec cert certificate certificates
    certification certifications certified certs ceu ceus chartership clearance
    credential credentials degree degrees diploma diplomas dissertation doctorate exam
    examination exams gcse gpa grade grades honours licence licences license licenses
    licensing licensure master's masters mba msc nvq permit ph.d phd qualification
    qualifications registration scholarship thesis visa
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
    memoir memoirs newsletter novel novels paper papers podcast poem poems post posts
    presentation presentations project projects publication publications screenplay
    screenplays script scripts seminar seminars session sessions song songs speech
    speeches stories story talk talks training trainings tutorial tutorials video videos
    webinar webinars word words workshop workshops
    """.split()
)
EVENTS = frozenset(
    """
    1:1 1:1s all-hands appraisal assembly audition ball banquet bazaar bootcamp
    brown-bag ceremony check-in check-ins class classes competition concert conference
    conferences congress consultation contest convention convocation debate
    demonstration drill election event events exam excursion exhibition expo fair fairs
    festival forum gala gig hackathon hackathons hearing inspection internship
    internships interview interviews keynote lecture lunch-and-learn marathon
    masterclass match meet-up meet-ups meeting meetings meetup meetups offsite olympiad
    onboarding one-on-one one-on-ones open-house orientation panel parade party premiere
    race rally recital rehearsal residency retreat retro retros retrospective
    retrospectives reunion roundtable screening seminar seminars stand-up stand-ups
    summit symposium sync syncs tournament training trainings trial trip tryout vacation
    visit viva voyage webinar webinars workshop workshops
    """.split()
)
# Units of work that need no name of their own.
UNITS_OF_WORK = frozenset(
    """
    1:1s accounts acres animals applications appointments assessments audits bookings
    boxes bricks bugs calls cars cases check-ins children clients coats commits
    complaints connections consultations contacts contributions copies covers cows
    crates customers days deals deliveries demos deployments dissections donors doors
    dresses eggs emails employees endpoints entries evaluations events experiments
    families farms features fixes flights followers forms gigs graduates guests hires
    homes horses hours houses incidents inquiries inspections installs interviews
    invoices issues items jobs joints kilometers kilometres kilos km laps leads lessons
    letters lines listings litres loads loaves machines meals meetings members mentees
    metres miles minutes modules networking one-on-ones operations orders pages
    paintings pallets parcels parts patches patients people performances photos pieces
    plants plates pots pounds problems procedures products properties proposals
    prospects prs pull pull-requests pupils questions quotations quotes readings recipes
    recruiters referrals releases repairs reports requests retrospectives reviews rides
    rooms rounds sales samples scans schools screenings services sessions sheets shifts
    shipments shoots shots signups sites songs stand-ups stores students subscribers
    surgeries surveys tables tasks tastings tests threads tickets tonnes tours
    transactions translations trees trips trucks tutorials units users vehicles vendors
    views visitors visits volunteers votes walkthroughs weeks windows words
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
    adults applicants apprentices attendees audience callers carers children citizens
    client clients co-workers colleague colleagues coworkers crew customer customers
    developer developers diners donors drivers employees engineer engineers executives
    experts families farmers freshman freshmen graduates guests investors juniors
    leaders learners librarians listeners manager managers member members mentees mentor
    mentors neighbours newcomers nurses operators owners parents parishioners
    participants passengers patient patients peers people players professionals
    professor prospects public pupils readers recruiter recruiters residents runners
    shoppers soldiers staff stakeholders student students subscribers supervisor
    suppliers team teammates teams tenants tourists trainees travellers users vendors
    visitors volunteers workers
    """.split()
)
# Where one works, without a name.
EMPLOYERS = frozenset(
    "agency bank clinic company firm hospital lab organisation organization school "
    "startup studio team university".split()
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
    401k abroad alcohol allotment anxiety baby bandmates beach bible bike bodybuilding
    boyfriend calories camping chess children christmas church climbing countries
    crossfit cycling dad dating daughter daughters debt declutter diet dinner divorce
    exercise faith family father fiction fishing fitness football friends girlfriend
    golf grandchildren grandparents gym hiking hobbies hobby holiday honeymoon husband
    ira jiu-jitsu judo karate kayak kid kids kilos kitten knitting lottery married marry
    meditate meditation mom mortgage mother mountain mountains mum non-fiction parents
    pets pilates pilgrimage poker prayer pregnancy puppy relatives retire retirement
    rugby running savings screen-time skiing skydiving sleep sleeping smoking soccer son
    sons spouse surfing swim swimming tattoo tennis toddler travel triathlon trip
    ukulele vacation vacations vegan video-games volleyball wedding weight weightlifting
    wellness wife yoga
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
