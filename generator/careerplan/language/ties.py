"""The words that tie a goal to a role, a team, a company or a career."""

from careerplan.language.statement import any_of

_WORKPLACES = (
    "role|job|position|team|teams|department|company|employer|firm|organi[sz]ation|"
    "business|workplace|office|clinic|ward|unit|school|stack|codebase|product|products|"
    "clients?|customers?|patients?|students?|pupils|boss|manager|colleagues|"
    "co-?workers|"
    "teammates|division|shop|units|store|practice|district|library|classroom|industry|"
    "profession|salon|branch|depot|council|trust|station|yard|icu|lab|"
    "work environment"
)
_TEAMS = (
    "design|product|engineering|sales|marketing|support|service|research|data|grade|"
    "operations|finance|hr|it|security|development|science"
)
_OWN_WORK = (
    "field|career path|projects|sales|"
    "work|reports|responsibilities|workload|duties|monthly revenue|"
    "revenue|sales volume|professional (?:service|practice)|nursing practice|"
    "clinical \\w+"
)
_OWN_PLACES = (
    "business|company|practice|firm|shop|studio|pharmacy|restaurant|clinic|startup|"
    "agency|lab"
)
_OWN_GROUPS = (
    "crew|class|caseload|beat|orchestra|choir|section|line|restaurant|bay|round|route|desk|"
    "floor|shifts?|theatre|kitchen|farm|workshop|site|studio|lab|parish|targets|station|"
    "publications?|stakeholders|designs|teaching|counsell?ing|coaching|instruction|evaluation|internship"
)
TIE = any_of(
    rf"(?:my|our) (?:[a-z0-9-]+ ){{0,3}}(?:{_WORKPLACES})"
    "(?! (?:acumen|cards?|connections))(?! service (?:background|experience|skills))",
    rf"this (?:[a-z-]+ )?(?:{_WORKPLACES})",
    rf"(?:your|the|their) (?:[a-z-]+ )?(?!industry\b|customer\b)(?:{_WORKPLACES})"
    r"(?! (?-i:[A-Z])|s? ?market| tests?)",
    "(?:team|company|department|dept|client|customer)'s",
    "(?:company|team|department|organi[sz]ation|school)[- ](?:wide|level)",
    "cross.(?:team|functional|departmental)",
    r"(?:across|all|other|several|[0-9]+\+?) (?:teams|departments|products|branches)",
    r"(?:eng|engineering|product|sales) org",
    r"exec(?:utive)?s? (?:board|meeting|team)",
    "team (?:all-hands|backlog|goals|velocity|"
    "demos?|slack|messages|presentations?|PRs?|"
    "wiki|meetings?|tech|standards?|processes|"
    "members?|lead|"
    "retrospectives?)",
    rf"(?:{_TEAMS}) (?:team|teams|department|org)",
    "internal",
    "teammates?|departmental|staff",
    r"(?:next|annual|performance|yearly) (?:performance )?(?:review|appraisal|"
    r"evaluation)",
    "team (?:collaboration|communication|culture|engagement|morale|performance|"
    "productivity|spirit)",
    "(?:to|for|of|with|all|engage|help|in|support|teach|reach) (?:my |our |the |all )?"
    "students",
    "students",
    "(?:each|every) (?:[a-z]+ ){0,2}student",
    r"student \w+ing",
    r"(?:at|in) (?-i:[A-Z])[\w ]{2,30} (?:elementary|high|hospital|library|school)",
    "(?:college|department|university)(?:-level)? committees?",
    r"in the field of \w+",
    "grades? [0-9k]",
    "in (?:each|every) class",
    "intern(?:ing)? at",
    "as PI",
    "student (?:achievement|attendance|engagement|learning|outcomes|productivity|"
    "progress|recognition|self-assessment|evaluations?)",
    r"our (?!aims?\b|goals?\b|objectives?\b|plans?\b)\w+",
    "(?:at|in the) (?:work|workplace|office|company)",
    rf"my (?:{_OWN_WORK})",
    rf"my (?:own |first |[a-z0-9-]+ ){{0,2}}(?:{_OWN_GROUPS})",
    "(?<=[a-z,] )we",
    "on (?:the|a|our) (?:job|floor|ward)",
    "work time",
    "profession",
    # A career, and what is one's own.
    "career (?:in|as|path in|with)",
    r"(?:build|building|pursue|pursuing|start|have) a (?:\w+ )?career",
    rf"my own (?:\w+ )?(?:{_OWN_PLACES})",
    "of my own",
    "set up on my own",
    "see myself in",
    "make partner",
    "(?:made permanent|permanent (?:post|contract|position|job))",
    "(?:qualify|retrain|train) as an?",
    r"(?:promoted|promotion|upgrade|step up|move up|progress|rise) to "
    r"(?!the next\b)\w+",
    r"live off my \w+",
    r"freelanc\w+",
    "(?:classroom|curriculum|lesson planning|school community)",
    "lab meetings?",
    "(?:get|go|move|break)(?:ting|ing)? (?:into|across to|over to) "
    r"(?!a\b|an\b|new\b|another\b|the\b)\w+",
    "clients?|clientele",
    "colleagues?",
    "job[- ]related",
    "patients?",
    "stakeholder communication",
    "my (?:boss|employer)",
    "(?:to|by|with) (?:leadership|management|manager|the board)",
    "(?:this|the|my) internship",
    "career ladder",
    r"(?:lead|manag|run|head)(?:e|n?ing)? (?:a|an|my|the) (?:[\w-]+ ){1,3}(?:team|"
    "branch|department|division|region|unit)",
    "(?:in|into|to|within) the (?:[a-z]+ ){1,2}"
    "(?:field|industry|sector|space|profession)",
    "this field",
    "see (?:myself|ourselves) teaching",
    r"the (?:[\w-]+ ){1,3}(?:department|division)",
    r"my (?:own )?(?:research|working practices|practice)",
    "(?:managerial|management|supervisory)(?:[- ]level)? "
    r"(?:role|position|responsibilit\w+|duties)",
    "current (?:occupation|role|job|position)",
    "(?:direct|my) reports?",
    r"(?:start|found|open|launch|run|set up|build)(?:n?ing)? (?:an? |my )"
    r"(?:own )?(?:[\w-]+ ){0,2}(?:agency|business|company|"
    r"consultancy|firm|practice|startup|studio)",
    r"(?:in|at|for) an? (?:[\w-]+ )?(?:accounting|consulting|design|engineering|"
    r"finance|game|law|marketing|media|software|tech|technology) "
    r"(?:agency|company|firm|startup|studio)",
    r"(?:job|position|role|work) (?:related|relevant) to my \w+",
    "(?:customer success|engineering|leadership) (?:calls|updates|team)",
    r"(?:internship|job|role|position|work|career|working|opportunit\w+) in "
    r"(?!two\b|three\b|an?\b|the\b|my\b|this\b|some|any|its\b|their\b|tech company)"
    r"(?:[a-z]+ )?(?-i:[a-z]+)",
    r"(?:job|position|role|post|career) (?:at|in|with) an? (?:[\w-]+ )?(?:agency|bank|"
    r"clinic|company|firm|hospital|hotel|lab|restaurant|school|studio|university)",
    r"as (?:a|my) career",
    r"(?:switch|chang|transition|mov)\w* (?:careers? )?from (?:[\w'’-]+ ){1,4}"
    r"(?:in)?to (?!a new\b|another\b|a different\b)\w+",
)
