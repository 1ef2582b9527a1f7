"""The words of pay, and the words beside them that tell whose pay it is, or of what."""

# What a person is paid or has. A word stands here for what it means, whatever the goal.
PAY_NOUNS = (
    *("salary", "salaries", "wage", "wages", "paycheck", "paychecks", "paycheque"),
    *("remuneration", "take-home"),
)
# These mean pay in some sentences only, as the words around them tell.
PAY_AT_TIMES = ("pay", "bonus", "commission", "rate", "debt", "savings")
OTHERS_PAY = frozenset(  # behind a word of pay: somebody else's, or a thing
    "account accounts administration advice advisor adviser bill bills book budget "
    "budgets calculation calculations calculator card cards chapter clerk collection "
    "collections collector content counselling cost costs data department desk episode "
    "feature features file files financing fund funds market miles offer offers office "
    "payment payments points portfolio product products programme programmes program "
    "programs questions ratio records recovery relief report reports round run runs "
    "scheme schemes service slip slips software statement statements survey surveys "
    "system table tables team track".split()
)
NOT_MINE = {  # before the word: what makes it no pay of mine
    "bonus": frozenset(
        "welcome sign-up signup loyalty referral cash-back cashback no-claims deposit "
        "customer client staff".split()
    ),
    "rate": frozenset(
        "burn run interest exchange freight shipping room machine parking tax utility "
        "energy power rental crane lending savings mortgage conversion churn response "
        "insurance electricity water loan".split()
    ),
    "debt": frozenset(
        "technical tech code design bad customer customers client clients tenant "
        "tenants patient patients company corporate public national government "
        "sovereign trade commercial overdue unpaid uncollected customer's customers' "
        "client's clients' company's".split()
    ),
    "savings": frozenset(
        "cost costs energy fuel time water power material materials tax company budget "
        "procurement purchasing efficiency freight scrap team supplier".split()
    ),
}
BEFORE_PAY = frozenset(
    "my his her their your our the a more better higher lower base basic net gross "
    "annual monthly yearly weekly hourly daily starting equal sick overtime "
    "severance holiday full half total current new same fair good of in with for "
    "raise lift increase double grow bring improve negotiate and".split()
)
BEHIND_PAY = frozenset(
    "rise rises raise raises increase increases grade band scale packet package cheque "
    "check day level bump".split()
)
