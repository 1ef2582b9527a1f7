"""The words that the judge knows, by what they mean; `explain` prints these lists.

A word is on a list for its meaning in a career goal, wherever it was first seen. The
verbs stand in `verbs.py`, and are known here under the same names.
"""

from careerplan.language.verbs import BECOMING as BECOMING
from careerplan.language.verbs import CHANGE as CHANGE
from careerplan.language.verbs import COUNTABLE as COUNTABLE
from careerplan.language.verbs import DOWNWARD as DOWNWARD
from careerplan.language.verbs import HELPING as HELPING
from careerplan.language.verbs import NEVER_DONE as NEVER_DONE
from careerplan.language.verbs import PROCESS as PROCESS
from careerplan.language.verbs import RESULT as RESULT
from careerplan.language.verbs import UPWARD as UPWARD

ABSTRACT = frozenset(
    """
    abilities ability ambition ambitions approach approaches area areas aspect aspects
    attitude authority autonomy awareness balance behavior behaviour behaviours brand
    breadth broadness capabilities capability capacity career challenge challenges
    clarity coding collaboration comfort commitment communication communities community
    competence competencies competency competition concepts confidence connections
    consistency contributions creativity credibility culture cultures decision-making
    delivery depth development direction discipline domain effectiveness efficiency
    effort efforts empathy engagement environment environments estimation excellence
    experience experiences expert expertise exposure field fields flexibility focus
    foundation foundations fundamentals future growth habits handling health horizon
    horizons image impact improvement improvements inclusion industries industry
    influence initiative innovation insight insights instincts involvement journey
    judgement judgment knowledge leadership learning level life living management
    mastery mentality mindset motivation network networking opportunities opportunity
    ownership passion pedagogy performance performer personality perspective
    perspectives philosophy potential practice practices presence principles process
    productivity profession professionalism proficiency progress quality relationship
    relationships reliability reputation resilience responsibilities responsibility
    results role-model safety satisfaction self-confidence self-esteem sense skill
    skill-set skills skillset specialties specialty stakeholders standards strategies
    strategy strength strengths stress stuff success talents teamwork technique
    techniques technologies technology thinking toolkit tools traffic training trust
    understanding value values visibility vision way ways well-being wellbeing workflow
    world
    """.split()
)
# A field is where one works, not what one reaches there.
FIELDS = frozenset(
    """
    accounting ai analytics architecture art automation backend blockchain carpentry
    chemistry cloud coding computing cooking cryptography cybersecurity data databases
    design devops e-commerce ecommerce economics electronics engineering finance
    frontend fullstack hr law linux logistics management marketing math mathematics
    maths mechanics media medicine networking nursing optimization photography physics
    politics programming psychology research robotics sales security seo software sql
    statistics teaching tech testing ui ux virtualization web welding writing
    """.split()
)
ROLES = frozenset(
    """
    accountant actor actuary administrator adviser advisor agent anaesthetist analyst
    apprentice architect artist assistant associate athlete attorney auditor author
    baker banker barista biologist bookkeeper boss broker builder buyer captain carer
    carpenter cashier ceo cfo chair chairman chairperson chef chemist chief cio clerk
    clinician coach coder columnist commander consultant contractor controller coo cook
    coordinator copywriter counsellor counselor cto curator dba dean dentist deputy
    designer detective dev developer director dispatcher doctor driver economist editor
    electrician engineer entrepreneur estimator evangelist examiner executive
    expert-witness facilitator farmer fellow firefighter florist foreman founder
    freelancer gardener geologist hairdresser headteacher housekeeper hygienist
    inspector instructor intern interpreter investigator journalist lawyer lead lecturer
    lecturership librarian maintainer manager marketer mason mechanic mentor midwife
    minister musician nurse nutritionist officer operator optician optometrist owner
    painter paralegal paramedic partner pastor pharmacist phd-student photographer
    physician physicist physiotherapist pilot planner plumber podcaster postdoc
    practitioner presenter president principal producer professor programmer
    psychiatrist psychologist ranger realtor receptionist recruiter registrar rep
    reporter representative researcher reviewer salesman salesperson scientist secretary
    seller sergeant shareholder solicitor specialist strategist streamer superintendent
    supervisor surgeon surveyor sysadmin tailor teacher technical-lead technician
    technologist teller tester therapist trader trainee trainer translator treasurer
    tutor underwriter vet veterinarian vp waiter waitress warden welder writer youtuber
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
    accreditation associate's award awards bachelor bachelor's bachelors badge
    certificate certificates certification certifications certified credential
    credentials degree degrees diploma diplomas dissertation doctorate exam examination
    exams gcse gpa grade grades honours licence licences license licenses licensure
    master's masters mba msc ph.d phd qualification qualifications scholarship thesis
    """.split()
)
# Things that are there when they are done.
ARTEFACTS = frozenset(
    """
    agreement album analysis api app application applications apps article articles
    assessment assignment assignments audit blog book books bot brochure budget business
    calendar campaign campaigns case-study catalog catalogue chapter chapters checklist
    checks clinic code codebase collection companies company contract contracts
    contribution contributions course courses curriculum cv dashboard dashboards
    database deck demo design-system diagram diagrams dissertation document
    documentation documents ebook essay exhibition experiment experiments feature
    features film firm framework game garden grant grants group guide guideline
    guidelines handbook house interface interfaces interview invoice issue issues
    kitchen lab letter letters library list manual manuals map menu migration model
    models module modules newsletter novel offer open-source package page pages paper
    papers patent pharmacy pipeline plan plans playbook plugin podcast poem policies
    policy pop-up portfolio post posts presentation presentations product products
    profile program programme project projects proposal proposals prototype publication
    publications pull-request questionnaire quotation quotations recipe release report
    reports repository resume review reviews roadmap résumé school screenplay script
    service services session sessions shop show simulator site song songs specification
    speech speeches spreadsheet stand start-up startup store stories story studio survey
    syllabus system systems talk talks template templates test tests thesis tool toolbox
    training tutorial tutorials unit video videos vlog website websites wiki workshop
    workshops writeup zine
    """.split()
)
# Pieces of content say nothing until their topic or their place is named.
CONTENT_PIECES = frozenset(
    """
    app apps article articles assignment assignments blog blogs book books class classes
    conference conferences course courses feature features interface interfaces journal
    journals magazine meetup meetups newsletter paper papers podcast post posts
    presentation presentations project projects publication publications seminar
    seminars session sessions speech speeches talk talks training trainings tutorial
    tutorials video videos webinar webinars workshop workshops
    """.split()
)
EVENTS = frozenset(
    """
    audition bootcamp class classes competition conference conferences congress contest
    convention convocation event events exam exhibition expo fair fairs festival
    hackathon hackathons internship internships interview interviews marathon
    masterclass meet-up meet-ups meeting meetings meetup meetups olympiad race residency
    retreat seminar seminars summit symposium tournament training trainings tryout
    vacation webinar webinars workshop workshops
    """.split()
)
# Units of work that need no name of their own.
UNITS_OF_WORK = frozenset(
    """
    accounts applications appointments bugs calls cases clients commits connections
    contacts contributions customers days deals deliveries demos deployments emails
    employees endpoints events features followers graduates guests hires hours incidents
    installs interviews invoices issues items jobs kilometers kilometres km leads
    lessons letters lines meetings members mentees miles minutes modules networking
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
    coverage csat debt defects deliverability delivery downtime drop-off earnings errors
    failures footfall frequency gpa income installs latency leads margin margins mau mrr
    nps occupancy output pace percentage points profit profitability quota rank ranking
    rate rates rating ratings ratio response retention revenue salary sales savings
    score scores scrap share signups size speed spend throughput time times turnover
    uptime usage users velocity views volume wait waste weight workload yield
    """.split()
)
SUBJECTIVE = frozenset(
    """
    acceptable accurate adequate advanced amazing appropriate authority better big clear
    comfortable competent confident confidently considerable consistent decent deep
    detailed effective effectively efficient efficiently enough essential excellent
    expert expertise fluent good great greater high high-quality higher impactful
    important impressive increased influential innovative instrumental interesting large
    leading-edge major meaningful notable perfect positive prestigious proficiency
    proficient prominent quality readiness ready real reasonable recognised recognized
    regular regularly relevant reliable reputable respected robust senior-level serious
    significant significantly skilled skillful smooth solid stable strong stronger
    substantial substantially successful successfully sufficient top-performer valuable
    well well-known world-class
    cool proper decent nice
    """.split()
)
QUALITIES = frozenset(
    """
    acquainted active adaptable ambitious assertive attentive aware better bold brave
    calm capable careful comfortable competent confident consistent creative decisive
    dependable diligent disciplined effective efficient empathetic engaged enthusiastic
    excellent experienced familiar familiarised familiarized famous fearless flexible
    focused focussed fulfilled good great happier happy healthier healthy helpful honest
    humble impactful independent influential innovative inspiring instrumental involved
    knowledgeable mindful motivated organised organized outgoing passionate persistent
    proactive productive proficient proud punctual recognised recognized reliable
    resilient respected responsible rounded satisfied self-aware self-confident senior
    skilled skillful strategic stronger successful supportive thoughtful trusted useful
    valuable versatile visible vocal well-rounded wiser
    """.split()
)
PERSONAL = frozenset(
    """
    401k abroad baby bed bible bike body boyfriend cat chess children christmas church
    climbing countries cycling debt diet dog drums exercise faith family fiction fitness
    flat football friends garden girlfriend guitar gym hobbies hobby holiday home house
    husband ira jiu-jitsu judo karate kids kilos love married marry meditate meditation
    money mortgage mountain mountains non-fiction novel novels parents pets piano prayer
    retire retirement running savings sleep smoking soccer spouse swim swimming tennis
    travel trip ukulele vacation vacations vegan violin wedding weight wife yoga
    """.split()
)
# What makes a skill area concrete: the activity it is for.
ACTIVITIES = frozenset(
    """
    calls classes classroom client clients deliveries demos discussions exams incidents
    interviews lessons meeting meetings negotiations patients phone presentations
    programmes programs rotations rounds sales sessions shifts speeches talks visits
    """.split()
)
PEOPLE = frozenset(
    """
    adults children client clients co-workers colleague colleagues coworkers customer
    customers developer developers employees engineer engineers executives freshman
    freshmen juniors leaders learners librarians manager managers member members mentees
    mentor mentors newcomers nurses parents participants patient patients peers people
    professionals professor prospects pupils recruiter recruiters runners staff
    stakeholders student students supervisor team teammates teams users vendors
    volunteers
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
# Heads that say a kind and never an instance, whatever stands before them.
KINDS = frozenset(
    """
    area areas base change changes field fields idea ideas improvement improvements
    material materials method methods opportunities opportunity option options resource
    resources solution solutions step steps strategies strategy thing things tool tools
    topic topics way ways
    """.split()
)
# `make progress`, `take ownership`: the noun is never over, whatever the verb.
NEVER_OVER = frozenset(
    """
    advantage care initiative interest ownership part progress responsibility sure
    """.split()
)
# Words that leave a role open: any of these alone is no direction.
ANY_ROLE = frozenset(
    """
    and better first full-time good higher intern internship job junior new or part-time
    position role senior
    """.split()
)
SKILLS = frozenset("abilities ability skill skills technique techniques".split())
NEVER_WHOLE = frozenset("career experience expert journey knowledge progress".split())
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
# What only its owner can tell.
FEELINGS = frozenset(
    """
    calm comfortable feel feeling feels felt happier happy mood proud sense
    """.split()
)
