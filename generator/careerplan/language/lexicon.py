"""The words that the judge knows, by what they mean; `explain` prints these lists.

A word is on a list for its meaning in a career goal, wherever it was first seen. The
verbs stand in `verbs.py` and the nouns in `things.py`; all are known here as well.
"""

from careerplan.language.things import ACTIVITIES as ACTIVITIES
from careerplan.language.things import ARTEFACTS as ARTEFACTS
from careerplan.language.things import CONTENT_PIECES as CONTENT_PIECES
from careerplan.language.things import CREDENTIALS as CREDENTIALS
from careerplan.language.things import EMPLOYERS as EMPLOYERS
from careerplan.language.things import EVENTS as EVENTS
from careerplan.language.things import INSTANCES as INSTANCES
from careerplan.language.things import METRICS as METRICS
from careerplan.language.things import PEOPLE as PEOPLE
from careerplan.language.things import PERSONAL as PERSONAL
from careerplan.language.things import POSITIONS as POSITIONS
from careerplan.language.things import ROLES as ROLES
from careerplan.language.things import SOURCES as SOURCES
from careerplan.language.things import UNITS_OF_WORK as UNITS_OF_WORK
from careerplan.language.verbs import BECOMING as BECOMING
from careerplan.language.verbs import CHANGE as CHANGE
from careerplan.language.verbs import COUNTABLE as COUNTABLE
from careerplan.language.verbs import DOWNWARD as DOWNWARD
from careerplan.language.verbs import HELPING as HELPING
from careerplan.language.verbs import MAKING as MAKING
from careerplan.language.verbs import MULTIPLYING as MULTIPLYING
from careerplan.language.verbs import NEVER_DONE as NEVER_DONE
from careerplan.language.verbs import PROCESS as PROCESS
from careerplan.language.verbs import RESULT as RESULT
from careerplan.language.verbs import SEARCHING as SEARCHING
from careerplan.language.verbs import UPWARD as UPWARD

ABSTRACT = frozenset(
    """
    abilities ability accuracy activism acumen adaptability advice agility alertness
    ambition ambitions approach approaches aptitude aptitudes area areas aspect aspects
    assertiveness attention attitude authority autonomy awareness balance behavior
    behaviour behaviours belief beliefs brand breadth broadness calibre calmness
    capabilities capability capacity career challenge challenges charisma circumstances
    clarity clout co-operation coding cohesion collaboration comfort commitment
    communication communities community companionship compassion competence competencies
    competency competition competitiveness composure comprehension concepts condition
    conditions confidence connectedness connections consciousness consistency
    contentedness contentment contributions coolness cooperation coordination courage
    craftsmanship creativity credibility culture cultures curiosity decision-making
    decisiveness dedication delivery dependability depth determination development
    devotion dexterity dignity diplomacy direction discipline diversity domain eagerness
    effectiveness efficiency effort efforts elegance eloquence empathy employability
    encouragement endurance energy engagement enthusiasm entrepreneurship environment
    environments equality equity estimation ethic ethics ethos etiquette excellence
    existence experience experiences expert expertise exploration exposure
    expressiveness fairness fame feedback field fields flair flexibility fluency
    fluidity focus foresight fortitude foundation foundations freedom friendliness
    friendship friendships fulfillment fulfilment fundamentals future glory grace
    gratitude grit growth guidance habit habits handling happiness harmony health
    honesty horizon horizons humility humor humour identity ideology image imagination
    impact impression improvement improvements inclusion independence industries
    industry influence initiative innocence innovation insight insightfulness insights
    inspiration instincts integrity intellect intelligence intention intentionality
    intentions interest intuition inventiveness involvement journey judgement judgment
    justice kindness knack know-how knowledge leadership learning level liberty life
    likeability likelihood literacy living logic longevity loyalty magnitude management
    manners mastery maturity meaning mentality merit mindfulness mindset mobility money
    morale morality motivation mystique network networking novelty nuance objectivity
    openness opportunities opportunity optimism originality outlook ownership passion
    patience peace pedagogy perception perfection performance performer perseverance
    persistence personality perspective perspectives philosophy playfulness poise
    politeness popularity potency potential power practice practices pragmatism
    precision preference preparedness presence prestige pride principle principles
    privacy proactivity problem-solving process productivity profession professionalism
    proficiency progress prospects prosperity punctuality purpose quality rapport
    rationale rationality readiness realism reasoning receptiveness recognition
    relations relationship relationships relaxation relevance reliability remuneration
    reputation resilience resourcefulness respect responsibilities responsibility
    responsiveness results richness rigor rigour robustness role-model safety
    satisfaction savvy self-awareness self-belief self-care self-confidence self-control
    self-discipline self-esteem self-expression self-improvement self-knowledge
    self-management self-motivation self-reliance self-respect self-worth seniority
    sense sensitivity serenity seriousness sharpness simplicity sincerity situation
    situations skepticism skill skill-set skills skillset soft-skills solidarity
    sophistication specialties specialty specificity spirit spontaneity stability
    stakeholders stamina standards standing stature status steadiness strategies
    strategy strength strengths stress stuff style subtlety success suitability
    superiority supremacy sustainability synergy tact tactics talent talents taste
    teamwork technique techniques technologies technology tenacity thinking thoroughness
    tidiness timeliness tolerance toolkit tools toughness traffic training tranquility
    transparency trust understanding uniqueness urgency usefulness utility validity
    value values versatility viewpoint viewpoints vigilance vigor vigour virtue
    visibility vision vitality voice vulnerability warmth way ways wealth welfare
    well-being wellbeing willingness willpower wisdom wit workflow world worth zeal zest
    zone
    """.split()
)
# A field is where one works, not what one reaches there.
FIELDS = frozenset(
    """
    accounting aerospace ai analytics architecture art automation automotive backend
    banking biotech blockchain carpentry chemistry cloud coding computing consulting
    cooking cryptography cybersecurity data databases design devops e-commerce ecommerce
    economics electronics energy engineering finance fintech frontend fullstack
    healthcare hr insurance law linux logistics management marketing math mathematics
    maths mechanics media medicine networking nursing optimization photography physics
    politics programming psychology research robotics sales science security seo
    software sql statistics teaching tech testing ui ux virtualization web welding
    writing
    """.split()
)
SUBJECTIVE = frozenset(
    """
    acceptable accurate adequate advanced amazing ample appropriate authority awesome
    beautiful beneficial best-in-class better big brilliant challenging clear
    comfortable compelling competent comprehensive confident confidently considerable
    consistent constructive cool crucial cutting-edge decent deep desirable detailed
    distinguished diverse dream dynamic effective effectively efficient efficiently
    effortless elegant elite engaging enough essential esteemed excellent exceptional
    exciting expert expertise extraordinary fabulous fair fantastic first-class flawless
    fluent fruitful fulfilling fun genuine good gorgeous great greater handsome high
    high-end high-impact high-level high-performing high-profile high-quality higher
    highest honourable ideal impactful impeccable important impressive increased
    incredible influential innovative insightful inspiring instrumental intelligent
    interesting intuitive large leading-edge legendary likeable long-lasting lovely
    lucrative magnificent major marvellous marvelous masterful meaningful memorable nice
    notable noteworthy optimal outstanding perfect pleasant polished popular positive
    powerful premier premium prestigious productive proficiency proficient profound
    prominent promising proper quality readiness ready reasonable recognised
    recognized regular regularly relevant reliable remarkable renowned reputable reputed
    respectable respected rewarding robust satisfactory satisfied satisfying seamless
    senior-level serious significant significantly sizeable skilful skilled skillful
    smooth solid sophisticated sound special spectacular splendid stable
    state-of-the-art steady stellar stimulating striking strong stronger stunning
    substantial substantially successful successfully sufficient suitable superb
    superior sustainable terrific thriving tidy top top-level top-notch top-performer
    top-rated top-tier tremendous ultimate unforgettable unique usable useful valuable
    vibrant well well-known wonderful world-class world-leading world-renowned
    worthwhile worthy
    """.split()
)
QUALITIES = frozenset(
    """
    acquainted active adaptable ambitious articulate assertive attentive aware better
    bold bolder brave braver businesslike calm calmer capable careful charismatic
    clearer comfortable competent confident consistent courageous creative curious
    decisive dedicated dependable diligent diplomatic disciplined effective efficient
    eloquent empathetic energetic engaged enthusiastic excellent experienced fair fairer
    familiar familiarised familiarized famous fit faster fearless firmer fitter flexible
    fluent focused focussed friendlier fulfilled generous gentler genuine good grateful
    great greener happier happy hard-working hardworking healthier healthy helpful
    honest humble impactful independent influential innovative inspiring instrumental
    inventive involved kinder knowledgeable likeable louder mature mindful modest
    motivated nicer optimistic organised organized outgoing outspoken passionate patient
    persistent polite popular powerful precise prepared proactive productive proficient
    proud punctual quicker quieter recognised recognized relaxed reliable resilient
    resourceful respected respectful responsible richer rounded safer satisfied
    self-aware self-confident self-sufficient senior sharper skilled skillful slimmer
    slower smarter sociable stable strategic stricter stronger successful supportive
    sure tactful thorough thoughtful tidier tidy tolerant tougher trusted unafraid
    useful valuable versatile visible vocal warm wealthy well-rounded wise wiser
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
    ability collaboration commitment communication creativity dedication determination
    development effort experience focus growth hard improvement innovation leadership
    learning motivation networking passion perseverance persistence planning practice
    reflection skills teamwork thinking willpower work
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
    advantage ambitions aspirations care difference dreams effort expectations gap gaps
    goal goals grips initiative interest ladder living mess mistake mistakes ownership
    part potential progress responsibility sense sure use waves
    """.split()
)
# Words that leave a role open: any of these alone is no direction.
ANY_ROLE = frozenset(
    """
    and better challenging corporate entry-level exciting executive first fulfilling
    full-time good great greater higher hybrid intern internship job junior leadership
    new or paid part-time permanent position professional remote rewarding role senior
    stable supervisory well-paid well-paying
    """.split()
)
SKILLS = frozenset("abilities ability skill skills technique techniques".split())
NEVER_WHOLE = frozenset("career experience expert journey knowledge progress".split())
# Names that many write without a capital: tools, and languages of machines.
TOOLS = frozenset(
    """
    airtable ansible arduino asana autocad aws azure bash blender canva css dbt django
    docker duolingo epic excel figma flask flutter git github gitlab golang helm html
    hubspot indesign java javascript jenkins jira kaggle kotlin kubernetes latex
    leetcode linkedin linux matlab mongodb mysql netsuite nodejs notion photoshop php
    postgres postgresql powerpoint python pytorch quickbooks rails react redis revit
    ruby rust salesforce sap scala selenium shopify sketchup solidworks splunk spss sql
    stata swift tableau tensorflow terraform trello typescript unity vba vim vue
    wordpress workday zapier
    """.split()
)
COMPARATIVES = frozenset(
    """
    bigger brighter broader calmer cheaper cleaner clearer closer deeper easier faster
    fresher greater healthier higher larger lighter longer lower neater nicer quicker
    richer safer sharper simpler smaller smoother stronger tighter wider wiser
    """.split()
)
# Not a post, but how one is seen.
SORTS_OF_PERSON = frozenset(
    "asset expert figure leader listener person player resource speaker "
    "specialist".split()
)
# `be known as`: how one is seen, by whomever.
SEEN = frozenset("known recognised recognized regarded respected seen viewed".split())
# They are abstract, but can be devised: then they are there.
DEVISED = frozenset(
    "approach framework practice process standards strategy workflow".split()
)
# There is always more of them.
MASSES = frozenset("code content documentation material music software".split())
# What only its owner can tell.
FEELINGS = frozenset(
    """
    calm comfortable feel feeling feels felt happier happy mood proud sense
    """.split()
)
# All nouns and adjectives above: no names, however they are written.
KNOWN = frozenset().union(
    ABSTRACT,
    ARTEFACTS,
    CREDENTIALS,
    EVENTS,
    FIELDS,
    KINDS,
    METRICS,
    PEOPLE,
    POSITIONS,
    QUALITIES,
    ROLES,
    SUBJECTIVE,
    UNITS_OF_WORK,
)
