/*
 * The sentences of TreatyLang. Each article parses alone, without a table of terms: whether "700 Launchers" limits a
 * holding or sets a quota of acts is decided by the binder from what the term means.
 */
parser grammar TreatyParser;
options { tokenVocab = TreatyLexer; superClass = TreeBuildingParser; }

// ---- Document structure -------------------------------------------------------------------------------------------

// An instrument without articles, such as a decision, has its numbered paragraphs directly under its title.
header
    : title=INSTRUMENT_HEADING? items+=headerItem* paragraphs+=titleParagraph* EOF
    ;

titleParagraph : mark=PARAGRAPH_MARK text=textRun? ;

headerItem
    : PARTIES COLON parties+=partyDeclaration (SEMICOLON parties+=partyDeclaration)* FULL_STOP # partiesDeclaration
    | line=QUOTED_LINE                                                                          # preambleLine
    ;

partyDeclaration
    : THE? name=partyName (LPAREN aliases+=alias (COMMA aliases+=alias)* RPAREN)?
    ;

partyName : (CAPITALISED | WORD) (CAPITALISED | OF | AND | THE | WORD | POSSESSIVE)* ;
alias     : CAPITALISED+ ;

article
    : heading=ARTICLE_HEADING opening=textRun? blocks+=block* EOF
    ;

// What stands under a marker belongs to it, so that a sentence has one place only.
block
    : mark=PARAGRAPH_MARK text=textRun?     # paragraph
    | heading=SECTION_HEADING text=textRun? # section
    | line=QUOTED_LINE text=textRun?        # quotation
    | grid=TABLE text=textRun?              # table
    ;

// Sentences, then letters that hold whole sentences; the letters of a list after a colon are items of its sentence.
textRun
    : sentences+=sentence+ letters+=letteredParagraph*
    | letters+=letteredParagraph+
    ;

letteredParagraph
    : mark=LETTER_MARK sentences+=sentence+
    ;

// ---- Sentences ----------------------------------------------------------------------------------------------------

sentence
    : definition FULL_STOP                                    # definitionSentence
    | figureClause FULL_STOP                                  # figureSentence
    | countingRule FULL_STOP                                  # countingSentence
    | balance FULL_STOP                                       # balanceSentence
    | unitRule FULL_STOP                                      # unitSentence
    | (time=timePhrase COMMA)? placeClause FULL_STOP          # placeSentence
    | lifeClause FULL_STOP                                    # lifeSentence
    | disputeClause FULL_STOP                                 # disputeSentence
    | bodyClause FULL_STOP                                    # bodySentence
    | powerClause FULL_STOP                                   # powerSentence
    | procedureFact FULL_STOP                                 # procedureSentence
    | instrumentClause FULL_STOP                              # instrumentSentence
    | reservationClause FULL_STOP                             # reservationSentence
    | fact FULL_STOP                                          # factSentence
    | expectation FULL_STOP                                   # expectationSentence
    | shapeClause FULL_STOP                                   # shapeSentence
    | frames+=frame* switchClause FULL_STOP                   # switchSentence
    | objective FULL_STOP                                     # objectiveSentence
    | (priorities+=priority (AND priorities+=priority)? COMMA)? frames+=frame* norm # normSentence
    ;

// ---- Definitions --------------------------------------------------------------------------------------------------

definition
    : term=definedTerm MEANS A HOLDING measure? attributeList? gloss?                                    # holdingDefinition
    | term=definedTerm MEANS A FLOW flowObject? measure? gloss?                           # flowDefinition
    | term=definedTerm IS PART OF THE? whole=termReference gloss?                              # partDefinition
    | term=definedTerm MEANS sum gloss?                                                   # sumDefinition
    | term=definedTerm MEANS baseline=baselineTerm gloss?                                 # baselineDefinition
    | term=definedTerm MEANS COLON items+=baselineItem (itemSeparator items+=baselineItem)+ # baselineListDefinition
    | term=definedTerm CONSISTS OF THE? parts+=termReference ((COMMA | COMMA? AND) THE? parts+=termReference)+ gloss? # partitionDefinition
    | term=definedTerm MEANS AN ACT BY WHICH (A PARTY actor=roleName? | THE role=WORD PARTY | THE? body=termReference) target=actTarget? gloss? # actDefinition
    | term=definedTerm (MEANS AN ACT (THAT | WHICH))? border=(BEGINS | ENDS) EACH whole=termReference gloss? # borderDefinition
    | term=definedTerm MEANS THE PERIOD FROM start=point (TO | UNTIL) end=point           # phaseDefinition
    | term=definedTerm MEANS A DAY OTHER THAN (A | AN)? off+=dayOff ((COMMA | COMMA? (AND | OR)) (A | AN)? off+=dayOff)* gloss? # businessDayDefinition
    | term=definedTerm MEANS EACH PERIOD OF duration COMMA THE FIRST BEGINNING ON start=point # recurringPeriodDefinition
    | term=definedTerm MEANS point                                                        # dateDefinition
    | term=definedTerm MEANS THE choice=(EARLIER | LATER) OF COLON items+=pointItem (separators+=itemSeparator items+=pointItem)+ # dateListDefinition
    | term=definedTerm MEANS (A | AN) noun=WORD gloss?                                                # bodyDefinition
    | term=definedTerm MEANS A noun=WORD OF unit (COMMA GIVEN IN table=termReference | COMMA SET BY THE? setter=termReference FOR EACH period)? gloss?  # figureDefinition
    | term=definedTerm MEANS A PARTY naming=WORD IN table=termReference gloss?                 # tableGroupDefinition
    | term=definedTerm MEANS A PARTY THAT groupTest gloss?                                     # changingGroupDefinition
    | term=definedTerm MEANS A TREATY gloss                                               # treatyDefinition
    | term=definedTerm MEANS A PARTY FOR WHICH THIS CAPITALISED doing=WORD INTO FORCE joining gloss? # joiningGroupDefinition
    | term=definedTerm MEANS THE? members+=groupName (COMMA THE? members+=groupName)* COMMA? OR THE? members+=groupName gloss? # groupDefinition
    ;

// "Saturday", "25 December", "1 May 2031"
dayOff      : weekday=CAPITALISED | day=NUMBER month=MONTH_NAME year=NUMBER? ;
// "that holds Category-1 Stock", "that has submitted a Declaration"
groupTest
    : HOLDS (comparison quantity | (A | AN | ANY)? counted=countedTerm) # heldTest
    | HAS verb operand                                                  # doneTest
    ;

definedTerm : name=QUOTED (LPAREN PLURAL plural=QUOTED RPAREN)? (LPAREN TO doing=WORD RPAREN)? ;
measure     : COMMA manner=(COUNTED | MEASURED) IN unit ;
// "each with a Displacement in tons and a Calibre in inches"
attributeList : COMMA EACH WITH attributes+=attributeDefinition (AND attributes+=attributeDefinition)* ;
attributeDefinition : (A | AN) name=termReference IN unit ;
unit        : (WORD | VOTES)+ ;
sum
    : terms+=amountTerm (operators+=sumOperator terms+=amountTerm)+ # signedSum
    | terms+=termReference ((COMMA | COMMA? AND) terms+=termReference)+ TOGETHER # jointSum
    ;
sumOperator : sign=(PLUS | MINUS) ;
roleName    : LPAREN THE role=WORD PARTY RPAREN ;
// "inspects another Party (the inspected Party)", "gives to another Party", or plain words
actTarget   : actWords? ((ANOTHER | THE OTHER) PARTY roleName? | THE towards=WORD PARTY) manner=actWords? | manner=actWords ;
gloss       : COMMA? NAMELY freeText ;
freeText    : ~(FULL_STOP | PARAGRAPH_MARK | LETTER_MARK | SECTION_HEADING | QUOTED_LINE | TABLE)+ ;
actWords
    : ~( FULL_STOP | COMMA | SEMICOLON | COLON | LPAREN | RPAREN | ANOTHER | OTHER | PARTY | NAMELY | QUOTED | BAD
       | PARAGRAPH_MARK | LETTER_MARK | SECTION_HEADING | QUOTED_LINE | TABLE )+
    ;

countingRule
    : EACH counted=termReference COUNTS AS weight=NUMBER total=termReference # plainCounting
    | EACH OF THE FIRST first=NUMBER counted=termReference (OF owner=figureOwner)? COUNTS AS weight=NUMBER total=termReference COMMA AND EACH further=WORD (one=WORD | again=termReference) AS (ITS noun=WORD | rest=NUMBER same=termReference?) # tieredCounting
    | (EACH | A | AN | UP TO most=NUMBER)? counted=termReference placePhrase? (FOR NO MORE_ THAN duration)? DOES NOT COUNTS AS (A | AN)? total=termReference # countingExemption
    ;

// ---- Places ---------------------------------------------------------------------------------------------------------

// A zone, a sector, a status: "the Flank Zone is part of the Treaty Area", "the Treaty Area consists of the Flank Zone and the Central Zone"; also "From 31 May 2031, …"
placeClause
    : THE? inner=termReference IS PART OF THE? whole=termReference # placePart
    | THE? whole=termReference CONSISTS OF THE? parts+=termReference ((COMMA | COMMA? AND) THE? parts+=termReference)+ # placePartition
    ;

placePhrase : (IN | AT) THE? name=termReference ;

// ---- Numbers of Parties -------------------------------------------------------------------------------------------

// "The Carrier Allowances of USA and Japan are in the ratio 5 to 3", "The Carrier Allowance of Japan equals 60% of the Carrier Allowance of USA"
figureClause
    : THE figure=termReference OF owners+=figureOwner ((COMMA | COMMA? AND) owners+=figureOwner)+ being=ARE IN THE noun=WORD shares+=NUMBER (TO shares+=NUMBER)+ # ratioClause
    | THE figure=termReference OF owner=figureOwner EQUALS figureValue # figureEquation
    ;

figureOwner : EACH PARTY | EACH? THE? groupName ;
figureValue
    : number=NUMBER unit?                                                            # statedFigure
    | share=NUMBER PERCENT OF THE figure=termReference OF THE? groupName rounding?   # sharedFigure
    ;

// ---- Flows, amounts and units ---------------------------------------------------------------------------------------

flowObject : OF substance=termReference ;

balance
    : THE? stock=termReference IS changes+=balanceChange (COMMA? AND changes+=balanceChange)?
    ;

balanceChange : doing=WORD BY flows+=termReference ((COMMA | COMMA? AND) flows+=termReference)* ;

unitRule : one=NUMBER unit EQUALS count=NUMBER other=unit ;

// "Consumption in 1989", "2.8% of CFC Consumption in 1989", "the average of Consumption in 2009 and 2010"
baselineTerm
    : share=percentage OF base=measuredTerm    # shareBaseline
    | THE average=WORD OF base=measuredTerm    # averageBaseline
    | THE? measured=termReference at=measuredAt # measuredBaseline
    ;

baselineItem : mark=LETTER_MARK FOR baselineGroup COMMA expression=amountExpression ;

baselineGroup
    : ANY OTHER PARTY         # otherPartiesBaseline
    | (A | AN)? group=groupName # groupBaseline
    ;

amountExpression : terms+=amountTerm (operators+=sumOperator terms+=amountTerm)* ;

amountTerm
    : share=percentage OF base=measuredTerm # shareTerm
    | THE average=WORD OF base=measuredTerm # averageTerm
    | base=measuredTerm                     # wholeTerm
    | number=NUMBER unit?                   # numberTerm
    ;

percentage   : number=NUMBER PERCENT ;
measuredTerm : (ITS | THE)? measured=termReference (OF holder=targetParty)? at=measuredAt? ;

measuredAt
    : IN (THE? CALENDAR YEAR)? years+=NUMBER ((COMMA | COMMA? AND) years+=NUMBER)*  # inYears
    | (IN | OVER) THE? CALENDAR YEAR FROM first=NUMBER TO last=NUMBER               # overYears
    | ON points+=point (AND ON? points+=point)*                                     # onDays
    ;

rounding : COMMA doing=WORD (direction=(UP | WORD) | TO THE nearest=WORD whole=WORD noun=WORD) ;

// ---- Norms --------------------------------------------------------------------------------------------------------

priority
    : NOTWITHSTANDING reference            # notwithstandingPriority
    | SUBJECT TO reference                 # subjectToPriority
    | WITHOUT PREJUDICE TO reference       # withoutPrejudicePriority
    | EXCEPT AS PROVIDED IN reference      # exceptPriority
    | IN addition=WORD TO reference        # additionPriority
    ;

frame
    : time=timePhrase COMMA # timeFrame
    | condition COMMA       # conditionFrame
    ;

norm
    : subject modal action                                                          # partyNorm
    | THE aggregate=aggregateWords? measured=termReference OF (THE collection=countedTerm OF)? holder=subject modal doing=WORD demand=amountDemand qualifications+=qualification* FULL_STOP # amountNorm
    | THE aggregate=aggregateWords? measured=termReference OF (THE collection=countedTerm OF)? holder=subject modal doing=WORD COLON items+=amountItem (separators+=itemSeparator items+=amountItem)* FULL_STOP # amountListNorm
    ;

aggregateWords : words+=WORD+ ;
amountItem     : mark=LETTER_MARK (time=timePhrase COMMA)? demand=amountDemand qualifications+=qualification* ;

amountDemand
    : nothing=WORD                                  # zeroDemand
    | comparison? expression=amountExpression rounding? # expressionDemand
    ;

subject
    : EACH PARTY (OTHER THAN others)?                                                       # eachParty
    | (EACH | none=NO) PARTY FOR WHICH THIS CAPITALISED doing=WORD INTO FORCE joining       # joiningParty
    | (EACH | none=NO | A) PARTY THAT groupTest                                             # testedParty
    | NO PARTY (OTHER THAN others)?                                                         # noParty
    | EACH group=groupName (OTHER THAN others)?                                             # eachMember
    | NO group=groupName                                                                    # noMember
    | (A | AN) group=groupName                                                              # aMember
    | THE group=groupName TOGETHER                                                          # groupTogether
    | A PARTY                                                                               # aParty
    | THE PARTIES TOGETHER                                                                  # partiesTogether
    | AT LEAST count=NUMBER OF THE PARTIES                                                  # someParties
    | THE PARTIES                                                                           # theParties
    | THE role=WORD PARTY                                                                   # roleParty
    | (IT | THAT PARTY)                                                                     # samePartySubject
    | (ANOTHER | EACH OTHER | THE only=OTHER) PARTY                                                          # otherPartySubject
    | THE? name=termReference                                                               # namedSubject
    ;

joining
    : relation=(AFTER | BEFORE) point             # joiningAtPoint
    | MORE_ THAN duration AFTER event             # joiningAtOffset
    | NO LATER THAN point                         # joiningByPoint
    ;

// ---- Groups of Parties -------------------------------------------------------------------------------------------

// "Article 5 Party", "Nuclear Party", "Annex 2 State", or the name of a single Party
groupName
    : ARTICLE articleNumber noun=(PARTY | PARTIES)                # articleGroup
    | words+=CAPITALISED+ number=NUMBER? noun=(PARTY | PARTIES)   # partyGroup
    | words+=CAPITALISED+ (number=NUMBER words+=CAPITALISED*)?    # namedGroup
    ;

others : (A | AN | THE)? excluded+=groupName ((COMMA | COMMA? AND) (A | AN | THE)? excluded+=groupName)* ;

modal
    : SHALL negation=NOT?   # shallModal
    | SHALL HAVE            # perfectModal
    | MAY negation=NOT?     # mayModal
    | SHOULD negation=NOT?  # shouldModal
    | SHALL ENDEAVOUR TO    # endeavourModal
    | CAN                   # canModal
    | CANNOT                # cannotModal
    | word=WILL negation=NOT? # refusedModal
    ;

action
    : verb (COMMA time=timePhrase COMMA)? operand (TO recipient)? qualifications+=qualification* FULL_STOP           # simpleAction
    | APPLY applied=reference manner=WORD qualifications+=qualification* FULL_STOP                         # provisionalAction
    | verb comparison COLON items+=quantityItem (separators+=itemSeparator items+=quantityItem)* FULL_STOP # quantityListAction
    | verb COLON items+=operandItem (separators+=itemSeparator items+=operandItem)* FULL_STOP        # operandListAction
    | COLON items+=actionItem (separators+=itemSeparator items+=actionItem)* FULL_STOP               # actionListAction
    ;

verb : word=(HOLD | VOTES | DECIDES | END | ENDS | WORD) ;

pointItem     : mark=LETTER_MARK point ;
quantityItem  : mark=LETTER_MARK quantity qualifications+=qualification* ;
operandItem   : mark=LETTER_MARK (time=timePhrase COMMA)? operand qualifications+=qualification* ;
actionItem    : mark=LETTER_MARK verb operand qualifications+=qualification* ;
itemSeparator : SEMICOLON conjunction=(AND | OR)? ;

operand
    : comparison quantity                # comparedOperand
    | comparison expression=amountExpression rounding? # amountOperand
    | NO counted=countedTerm             # noneOperand
    | determiner=(A | AN | THE | EACH | ITS | ANY)? counted=countedTerm # termOperand
    ;

comparison
    : NO MORE_ THAN   # atMost
    | MORE_ THAN      # moreThan
    | AT LEAST        # atLeast
    | EXACTLY         # exactly
    | UP TO           # upTo
    ;

quantity    : amount (unit OF)? additional=ADDITIONAL? counted=countedTerm rounding? partOfWhich? ;
countedTerm : termReference joined? (OF target=targetParty)? placePhrase? size? ;
// "700 Launchers and Bombers together"
joined      : (COMMA terms+=termReference)* COMMA? AND terms+=termReference TOGETHER ;
// "with a Displacement of more than 27,000 tons", of each item
size        : (COMMA EACH)? WITH (A | AN) measured=termReference OF (comparison | less=WORD THAN)? number=NUMBER unit? ;
targetParty
    : EACH OTHER PARTY # eachOtherTarget
    | EACH PARTY       # eachTarget
    | EACH group=groupName # eachMemberTarget
    | THE OTHER PARTY  # theOtherTarget
    | ANOTHER PARTY    # anotherTarget
    | ANY PARTY        # anyTarget
    | THE role=WORD PARTY # roleTarget
    | THE? termReference # namedTarget
    ;

partOfWhich : COMMA OF WHICH comparison amount SHALL verb (counted=countedTerm | placePhrase) partOfWhich? ; // and of those again
amount      : low=NUMBER ((TO | DASH) high=NUMBER)? | (share=NUMBER PERCENT OF)? ITS figure=termReference OF ;

// What follows the operand: time, exclusivity, and the vague words that are kept but not checked
qualification
    : COMMA? AND? only=ONLY? time=timePhrase   # timeQualification
    | COMMA? IN WORD WORD WORD                 # instalmentQualification
    | FOR purpose+=WORD+                       # purposeQualification
    | FOR THE? sector=termReference            # sectorQualification
    | COMMA? (AS WORD (AS WORD)? | SOON | WITHOUT WORD) # vagueQualification
    | COMMA? IN ITS? WORD WORD                 # mannerQualification
    | AND comparison quantity                  # furtherOperand
    | COMMA? AT A WORD+                        # agreedQualification
    | COMMA? only=ONLY? condition              # conditionQualification
    | COMMA? ONLY WITH (A | AN | THE) act=countedTerm # withQualification
    | COMMA? renewable=WORD (ONCE | count=NUMBER TIMES) FOR UP TO duration # renewalQualification
    ;

// ---- Time ---------------------------------------------------------------------------------------------------------

timePhrase
    : FROM start=point ((TO | UNTIL) end=point)?                    # fromPhrase
    | UNTIL point                                                   # untilPhrase
    | BY point                                                      # byPhrase
    | ON point                                                      # onPhrase
    | AFTER point                                                   # afterPhrase
    | BEFORE point                                                  # beforePhrase
    | DURING THE? termReference                                     # duringPhrase
    | preposition=(IN | DURING) EACH period (FROM first=NUMBER (TO last=NUMBER)?)? # eachPeriodPhrase
    | IN (CALENDAR YEAR)? year=NUMBER                               # inYearPhrase
    | OVER THE CALENDAR YEAR FROM first=NUMBER TO last=NUMBER       # overYearsPhrase
    | OVER THE PERIOD FROM start=point TO end=point                 # overPeriodPhrase
    | FOR EACH period                                               # forEachPhrase
    | FOR duration direction=(FROM | AFTER) point                      # forDurationPhrase
    | WITHIN duration preposition=(AFTER | OF) event                   # withinPhrase
    | NO LATER THAN point                                           # noLaterPhrase
    | NO EARLIER THAN point                                         # noEarlierPhrase
    | NO EARLIER THAN min=duration AND NO LATER THAN max=duration direction=(AFTER | BEFORE) event # betweenPhrase
    | AT LEAST duration BEFORE event                                # priorNoticePhrase
    | EVERY duration (FROM start=point)?                                # cadencePhrase
    | NO LATER THAN first=point cadence                              # noLaterCadencePhrase
    | count=NUMBER timeUnit AFTER event cadence?                      # offsetCadencePhrase
    | (BY | ON | NO LATER THAN) dayOfYear OF EACH CALENDAR? YEAR      # yearlyPhrase
    | (BY | NO LATER THAN) dayOfYear OF THE (following=WORD YEAR | YEAR BEFORE) # neighbouringYearPhrase
    ;

// "and thereafter every 2 years", "and every 5 years thereafter"
cadence   : COMMA? AND (then=WORD EVERY length=duration | EVERY length=duration then=WORD) ;
dayOfYear : day=NUMBER month=MONTH_NAME ;

period
    : CALENDAR length=(YEAR | MONTH)       # calendarPeriod
    | TREATY YEAR                      # treatyYear
    | YEAR (OF FORCE)?                 # yearOfForce
    | termReference                    # namedPeriod
    ;

duration : count=NUMBER (timeUnit | years=YEAR AND months=NUMBER MONTH | days=termReference) ; // "1 year and 6 months", "5 Business Days"
timeUnit : name=(HOUR | DAY | WEEK | MONTH | YEAR) ;

point
    : date                                                     # datePoint
    | year=NUMBER                                              # yearPoint
    | duration direction=(AFTER | BEFORE) event                        # offsetPoint
    | THE choice=(EARLIER | LATER) OF points+=point (COMMA points+=point)* COMMA? AND points+=point # choicePoint
    | THE nth=LABELLED_NUMBER DAY AFTER event                  # nthDayPoint
    | THE FIRST DAY OF THE rank=WORD? MONTH (AFTER | following=WORD) (THE MONTH OF)? event # monthStartPoint
    | THE END OF THE MONTH (following=WORD | AFTER (THE MONTH OF)? | OF) event # monthEndPoint
    | THE border=(END | BEGINNING) OF year=NUMBER              # yearBorderPoint
    | THE DATE_OF THAT THE? body=termReference doing=(SET | WORD)      # setPoint
    | event                                                    # eventPoint
    ;

date : day=NUMBER month=MONTH_NAME year=NUMBER ;

event
    : THE? (DATE_OF OF)? ENTRY INTO FORCE (OF (THIS | THE) instrument=CAPITALISED)? (FOR (own=IT | THAT own=PARTY))? # entryIntoForceEvent
    | THE? (DATE_OF OF)? SIGNATURE (OF THIS CAPITALISED)?           # signatureEvent
    | THE border=(END | BEGINNING) OF termReference                       # borderEvent
    | THE border=(END | BEGINNING) OF EACH period                         # eachBorderEvent
    | ITS border=(END | BEGINNING)                                        # itsBorderEvent
    | RECEIPT OF (EACH | A | AN | THE) termReference                # receiptEvent
    | (THE BEGINNING OF)? provisional=WORD application=WORD           # provisionalApplicationEvent
    | THE? opening=WORD FOR SIGNATURE (OF THIS CAPITALISED)?          # openingEvent
    | EACH termReference                                            # eachActEvent
    | THE PREVIOUS termReference                                    # previousActEvent
    | THE REFERRAL                                                  # referralEvent
    | THAT DAY                                                      # thatDayEvent
    | (THE DATE_OF OF)? THE? act=WORD OF (THE (FIRST | rank=WORD | nth=LABELLED_NUMBER)? | all=WORD)? noun=WORD OF manners+=WORD ((COMMA | COMMA? OR) manners+=WORD)* # ratificationEvent
    | THE? termReference                                            # termEvent
    ;

// ---- Conditions, switches and shapes of acts ----------------------------------------------------------------------

condition
    : IF state            # ifCondition
    | WHILE state         # whileCondition
    | UNLESS state        # unlessCondition
    | PROVIDED THAT state # provisoCondition
    | WHEN happening      # whenCondition
    ;

state
    : stateHolder HOLDS (comparison quantity | none=NO counted=countedTerm | (A | AN | ANY)? counted=countedTerm) # holdingState
    | stateHolder DOES NOT HOLD (comparison quantity | (A | AN | ANY)? counted=countedTerm)     # notHoldingState
    | stateHolder IS negation=NOT? IN BREACH OF reference                                       # breachState
    | stateHolder COMPLIES WITH reference                                                       # complianceState
    | stateHolder DOES NOT doing=WORD WITH reference                                            # defianceState
    | stateHolder (HAS | HAVE) negation=NOT? verb operand? time=timePhrase?                     # doneState
    | (A | AN | THE) act=termReference HAS negation=NOT? been=WORD verb (BY stateHolder)?       # passiveState
    | stateHolder DOES NOT verb operand? time=timePhrase                                        # omissionState
    | stateHolder IS negation=NOT? (A | AN) group=groupName                                     # membershipState
    | reference (APPLY | DOES negation=NOT APPLY)                                          # applicationState
    | reference (IS | ARE) negation=NOT? suspended=WORD                                    # suspendedState
    | THIS instrument=CAPITALISED IS negation=NOT? IN FORCE                                # forceState
    | IN ITS WORD WORD COMMA? vagueWords                                                   # judgmentState
    | IT thinking=(CONSIDERS | DECIDES | WORD) THAT vagueWords                             # beliefState
    ;

vagueWords : ~(FULL_STOP | COMMA | SEMICOLON | COLON | PARAGRAPH_MARK | LETTER_MARK | SECTION_HEADING | QUOTED_LINE)+ ;

// Of whom a condition speaks
stateHolder
    : (IT | THAT PARTY)              # sameHolder
    | (A | ANY) PARTY                # anyHolder
    | (ANOTHER | THE OTHER) PARTY    # otherHolder
    | EACH PARTY                     # eachHolder
    | THE PARTIES TOGETHER           # togetherHolder
    | THE role=WORD PARTY            # roleHolder
    | (A | AN | ANY) group=groupName # memberHolder
    | EACH group=groupName           # eachMemberHolder
    | THE? name=termReference        # namedHolder
    ;

// What a condition with "when" waits for
happening
    : stateHolder verb operand?                               # actHappening
    | (A | AN) act=termReference border=(BEGINS | ENDS)  # borderHappening
    ;

switchClause
    : switched=reference (DOES | SHALL) NOT APPLY scopes+=switchScope*         # offSwitch
    | switched=reference (IS | ARE) doing=WORD scopes+=switchScope* # suspendedSwitch
    | switched=reference SHALL? APPLY again=WORD? only=ONLY? scopes+=switchScope+ # onSwitch
    | switched=reference doing=WORD TO APPLY scopes+=switchScope*              # endSwitch
    ;

switchScope
    : TO parties+=stateHolder ((COMMA | COMMA? (AND | OR)) parties+=stateHolder)* # partyScope
    | TO words+=WORD+ WITH stateHolder                                      # tradeScope
    | COMMA? time=timePhrase                                           # timeScope
    | COMMA? condition                                                 # conditionScope
    ;

shapeClause
    : EACH act=termReference SHALL END time=timePhrase # endShape
    | NO two=WORD acts=termReference (OF THE same=WORD PARTY)? SHALL overlap=WORD (BY MORE_ THAN duration)? # overlapShape
    ;

// ---- Life of the treaty -------------------------------------------------------------------------------------------

lifeClause
    : THIS instrument=CAPITALISED SHALL ENTER INTO FORCE entry=entryTime (COMMA AND? NO EARLIER THAN earliest=point)?   # entryIntoForceClause
    | FOR EACH LATER noun=(PARTY | CAPITALISED) COMMA THIS instrument=CAPITALISED SHALL ENTER INTO FORCE delay=laterDelay deposit=WORD OF ITS instruments # laterEntryClause
    | THIS instrument=CAPITALISED SHALL REMAIN IN FORCE (UNTIL end=point lastDay? | FOR duration (FROM start=point)?) thereafter? supersession?              # durationClause
    | THIS instrument=CAPITALISED SHALL (REMAIN IN FORCE limit=WORD | doing=WORD OF limit=WORD noun=WORD)                                # indefiniteClause
    | THIS instrument=CAPITALISED SHALL REMAIN IN FORCE FOR? AS lasting=WORD AS THE? other=termReference IS IN FORCE                     # linkedDurationClause
    | THE PARTIES MAY EXTEND THIS instrument=CAPITALISED (COMMA? (once=ONCE | EACH time=WORD) COMMA?)? BY UP TO duration               # extensionClause
    | WHILE state COMMA THE act=WORD OF THAT PARTY DOES NOT doing=WORD effect=WORD                                                     # withdrawalPauseClause
    | (EACH | A) PARTY MAY WITHDRAW (FROM THIS instrument=CAPITALISED)? ON count=NUMBER timeUnit POSSESSIVE NOTICE (TO recipient)? (COMMA GIVEN NO EARLIER THAN earliest=point)? (COMMA? ground=withdrawalGround)? # withdrawalClause
    | ON ENTRY INTO FORCE (OF THIS instrument=CAPITALISED)? COMMA THE? other=termReference TERMINATES                                  # terminationClause
    | reference doing=WORD ending=WORD FOR duration                                                                                    # survivalClause
    | hours=CAPITALISED doing=ARE COUNTED IN THE? zone=termReference                                                                  # timeZoneClause
    | A NOTICE COUNTS AS GIVEN ON RECEIPT                                                                                              # receiptClause
    ;

// What the Party alone judges
withdrawalGround : IF IT thinking=(CONSIDERS | DECIDES | WORD) THAT vagueWords ;

// "on 1 June 2003", "180 days after the deposit of the 65th instrument of ratification", "when USA and Russia have deposited their instruments of ratification"
entryTime
    : ON at=point                                 # entryOnPoint
    | offset=point                                # entryAtOffset
    | WHEN consent                                # entryWhen
    | delay=duration AFTER consent                # entryAfter
    | ON THE nth=LABELLED_NUMBER DAY AFTER consent # entryOnNthDay
    ;

consent : consenting (HAS | HAVE) doing=WORD (ITS | owners=POINTER) instruments ;

consenting
    : EACH PARTY                                  # everyPartyConsenting
    | EACH noun=(PARTY | CAPITALISED) named=WORD IN place=termReference # listedConsenting
    | EACH group=groupName                        # everyMemberConsenting
    | AT LEAST count=NUMBER noun=(PARTIES | CAPITALISED) (COMMA WITH TOGETHER AT LEAST share=NUMBER PERCENT OF THE? total=termReference COMMA)? # countConsenting
    | THE? members+=termReference ((COMMA | COMMA? AND) THE? members+=termReference)* # namedConsenting
    ;

// "instruments of ratification, acceptance or approval"
instruments : noun=WORD (OF kinds+=WORD ((COMMA | COMMA? OR) kinds+=WORD)*)? ;

laterDelay
    : duration AFTER THE                          # laterOffset
    | ON THE nth=LABELLED_NUMBER DAY AFTER THE    # laterNthDay
    | ON THE (DAY | DATE_OF) OF THE?              # laterSameDay
    ;

thereafter   : COMMA AND then=WORD UNTIL duration AFTER (A | AN | THE)? notice=termReference ;
recipient    : THE? OTHER single=PARTY | THE? OTHER PARTIES | EACH OTHER PARTY | ANOTHER PARTY | THE role=WORD PARTY | THE? name=termReference ;
lastDay      : COMMA inclusion=(INCLUDING | EXCLUDING) THAT DAY ;
supersession : COMMA UNLESS freeText ;

// ---- Disputes and remedies ----------------------------------------------------------------------------------------

disputeClause
    : IF A PARTY complaining=roleName? CONSIDERS THAT ANOTHER PARTY responding=roleName? IS IN BREACH OF reference COMMA IT MAY opening=disputeStep # referralClause
    | IN CASE OF A gravity=WORD? BREACH OF reference (BY A PARTY responding=roleName?)? COMMA referrer=disputeSubject MAY opening=disputeStep # breachReferralClause
    | (lead=clockLead COMMA)? THE? body=termReference SHALL HAVE length=duration (FROM THE REFERRAL)? TO clockTask (COMMA EXTENDABLE BY CONSENSUS (COMMA? BY UP TO extension=duration)?)? # clockClause
    | IF THE dispute=termReference IS NOT RESOLVED WITHIN periodReference COMMA disputeSubject MAY disputeStep # otherwiseClause
    | IF THE dispute=termReference IS NOT RESOLVED WITHIN periodReference COMMA IT ENDS # lapseClause
    | THAT PERIOD DOES NOT doing=WORD pauseCause (COMMA AND order=WORD resumption=WORD restart=WORD?)? # pauseClause
    | IF THE? body=termReference DOES NOT doing=WORD (ON (THE | EACH) matter=termReference)? WITHIN silencePeriod COMMA silenceOutcome # silenceClause
    | IF THE? body=termReference DOES NOT SET THE figure=termReference (OF (owner=targetParty | A PARTY | THAT PARTY))? (FOR (EACH | A | THE) period)? fallbackPeriod? COMMA fallback # fallbackClause
    | WHEN THE role=WORD PARTY COMPLIES WITH reference COMMA THE dispute=termReference ENDS # returnClause
    | THE SUSPENSION ENDS suspensionEnd # suspensionEndClause
    | UNLESS THE? body=termReference DECIDES WITHIN length=duration AFTER THE NOTICE TO doing=WORD THE SUSPENSION COMMA restored=reference APPLY again=WORD # snapBackClause
    ;

disputeSubject
    : THE role=WORD PARTY              # roleDisputant
    | (EACH | A | ANY | ANOTHER) PARTY # anyDisputant
    | THE OTHER PARTY                  # otherDisputant
    ;

disputeStep
    : REFER (IT | THE dispute=termReference) bodies=bodyChoice # furtherReferral
    | doing=WORD THE? body=termReference (OF THE BREACH)?       # noticeStep
    | SUSPEND reference extent? (FOR UP TO length=duration)?    # suspension
    | WITHDRAW (FROM THIS CAPITALISED)?                        # exitStep
    | doing=WORD THIS instrument=CAPITALISED                    # terminationStep
    ;

// "to the Ministers, to the Board, or to both"
bodyChoice : TO THE? bodies+=termReference ((separators+=COMMA | COMMA? separators+=(OR | AND)) TO THE? bodies+=termReference)* (COMMA? OR TO both=BOTH)? ;
extent     : IN WORD OR IN PART ;

clockLead
    : WHEN periodReference (HAS | HAVE) doing=WORD                          # endedLead
    | IF THE dispute=termReference IS NOT RESOLVED WITHIN periodReference # unresolvedLead
    ;

clockTask
    : RESOLVE THE dispute=termReference # resolutionTask
    | doing=WORD ITS opinion=termReference # opinionTask
    ;

periodReference
    : THAT PERIOD                          # thatPeriodReference
    | THE noun=(PERIOD | WORD) IN reference # namedPeriodReference
    ;

pauseCause
    : DURING phase=termReference                                  # phasePause
    | WHILE THE dispute=termReference IS BEFORE THE? body=termReference # bodyPause
    | WHILE standstill                                            # standstillPause
    ;

// "consultations continue", "the Council is in recess"
standstill
    : process=WORD continuing=WORD              # processStandstill
    | THE? body=termReference IS IN recess=WORD # bodyStandstill
    ;

silencePeriod
    : THAT PERIOD                                          # lastSilencePeriod
    | length=duration (AFTER (event | THE notice=NOTICE))? # ownSilencePeriod
    ;

fallbackPeriod
    : WITHIN length=duration AFTER (event | THE (BEGINNING | END) OF (THE | EACH | THAT) CALENDAR? YEAR) # fallbackTime
    | WITHIN THAT PERIOD                                                                                # fallbackClock
    ;

// "the Quota of the year before remains", "the Quota of that Party remains as in the year before"
fallback : THE kept=termReference (OF THAT PARTY)? (OF THE YEAR BEFORE remaining=WORD | remaining=WORD AS IN THE YEAR BEFORE) ;

silenceOutcome : silenceSubject IS? result=(WORD | ENDS) ;

silenceSubject
    : THE? named=termReference # namedSilence
    | THE noun=WORD            # plainSilence
    | THE SUSPENSION           # suspensionSilence
    | IT                       # itSilence
    ;

suspensionEnd
    : WHEN THE role=WORD PARTY COMPLIES WITH reference # complianceEnd
    | WHEN THE? body=termReference doing=WORD IT        # liftedEnd
    | length=duration AFTER ITS BEGINNING              # lapsedEnd
    ;

// ---- Powers: extension of deadlines, adjustment, exemption, blocking ------------------------------------------------

powerClause
    : holder=subject MAY doing=WORD (A | AN) extension=(WORD | CAPITALISED) OF deadlineReference time=timePhrase? # extensionRequestClause
    | holder=subject MAY rule=decisionRule? EXTEND deadlineReference (AT THE request=WORD OF requester)? extensionBounds? (COMMA but=WORD NOT beyond=WORD limit=point)? # deadlineExtensionClause
    | THE? body=termReference MAY rule=decisionRule? doing=WORD THE numbers=WORD IN reference BY UP TO share=NUMBER PERCENT (COMMA? later=decisionRule)? (COMMA? WITH effect=WORD FROM delay=duration AFTER NOTICE)? # adjustmentClause
    | holder=subject MAY EXEMPT (A | AN | ANY | EACH | ITS)? exempted=termReference FROM act=termReference exemptionLength? # exemptionPowerClause
    | THE? body=termReference MAY rule=decisionRule? BLOCK (A | AN | ANY | EACH) act=termReference (COMMA? later=decisionRule)? (COMMA? time=timePhrase)? # blockingClause
    | THE? body=termReference SHALL SET THE figure=termReference (OF owner=targetParty)? FOR EACH period rule=decisionRule? (COMMA? settingDeadline)? # settingClause
    | blocker MAY BLOCK (A | ANY) decision=WORD OF THE? body=termReference # vetoClause
    ;

deadlineReference
    : THAT deadline=WORD             # lastDeadline
    | THE deadline=WORD IN reference # namedDeadline
    ;

settingDeadline : NO LATER THAN (day=NUMBER month=MONTH_NAME OF THE YEAR BEFORE | lead=duration BEFORE ITS BEGINNING) ;

requester : (A | ANY | EACH | THAT | THE role=WORD?) PARTY concerned=WORD? ;

// "once, by up to 2 years", "each time by up to 1 year", "once by up to 4 years, and in exceptional cases once more by up to 1 year"
extensionBounds
    : COMMA? BY UP TO length=duration                                                                        # freeBounds
    | COMMA? EACH time=WORD COMMA? BY UP TO length=duration                                                  # repeatedBounds
    | COMMA? ONCE (COMMA? BY UP TO length=duration)? (COMMA AND (IN adjective=WORD cases=WORD)? ONCE MORE_ COMMA? BY UP TO further=duration)? # countedBounds
    ;

exemptionLength
    : COMMA? FOR A PERIOD THAT IT doing=(SET | DECIDES | WORD) # openExemption
    | COMMA? FOR UP TO length=duration       # boundedExemption
    ;

blocker
    : (A | ANY | EACH) member=WORD # memberBlocker
    | (A | ANY | EACH) PARTY       # partyBlocker
    | THE? party=termReference     # namedBlocker
    ;

// ---- What the working papers say of a procedure ----------------------------------------------------------------------

procedureFact
    : (ON date COMMA)? THE? party=termReference REFER (A | THE | ITS) dispute=termReference (WITH THE? other=termReference)? TO THE? bodies+=termReference (AND TO THE? bodies+=termReference)* # referralFact
    | (ON date COMMA)? THE? party=termReference doing=WORD THE? body=termReference OF THE BREACH (BY THE? other=termReference)? # breachNoticeFact
    | (ON date COMMA)? THE? party=termReference SUSPEND reference (towards=WORD THE? other=termReference)?                      # suspensionFact
    | (ON date COMMA)? THE? body=termReference RESOLVE THE dispute=termReference                                      # resolutionFact
    | (ON date COMMA)? THE? body=termReference DECIDES (TO doing=WORD THE SUSPENSION)?                                # decisionFact
    | (ON date COMMA)? THE? body=termReference doing=WORD THE SUSPENSION                                              # liftingFact
    | (ON date COMMA)? THE? body=termReference doing=WORD A gravity=WORD? BREACH OF reference BY THE? party=termReference  # findingFact
    | (ON date COMMA)? THE? body=termReference EXTEND prolonged (FOR THE? party=termReference)? BY duration                # prolongationFact
    | (ON date COMMA)? THE? party=termReference doing=WORD (A | AN) extension=(WORD | CAPITALISED) OF deadlineReference    # extensionRequestFact
    | (ON date COMMA)? THE? party=termReference EXEMPT (A | AN | ANY | ITS)? exempted=termReference FROM act=termReference # exemptionFact
    | (ON date COMMA)? THE? body=termReference BLOCK (A | AN | THE) act=termReference                                 # blockingFact
    | (ON date COMMA)? THE body=termReference doing=WORD                                                              # sessionFact
    | FROM start=date (TO | UNTIL) end=date COMMA standstill                                                          # standstillFact
    ;

prolonged
    : THE PERIOD OF THE? body=termReference # prolongedPeriod
    | deadlineReference                     # prolongedDeadline
    ;

// ---- Bodies and decisions -----------------------------------------------------------------------------------------

bodyClause
    : THE? body=termReference CONSISTS OF membership (AND DECIDES rule=decisionRule)? # compositionClause
    | THE? body=termReference DECIDES rule=decisionRule                               # decisionClause
    | THE? body=termReference DECIDES ONLY IN session=WORD                            # sessionClause
    | (lead=timePhrase COMMA)? THE? body=termReference SHALL doing=WORD frequency? time=timePhrase? # sessionDutyClause
    | THE QUORUM OF THE? body=termReference IS count=NUMBER members=WORD              # quorumClause
    | party=termReference HAS count=NUMBER VOTES IN THE? body=termReference           # voteClause
    ;

// "twice", "at least 3 times"
frequency : (AT LEAST)? (ONCE | TWICE | count=NUMBER TIMES) ;

membership
    : THE PARTIES                 # partyMembership
    | count=NUMBER members=WORD   # countedMembership
    ;

decisionRule
    : BY CONSENSUS                                           # consensusRule
    | BY? share=WORD parts=WORD OF electorate                # shareRule
    | (BY? A | BY) share=WORD? majority=WORD voters?         # majorityRule
    | BY? needed=NUMBER OF total=NUMBER VOTES                # votesRule
    ;

voters     : OF electorate ;
electorate : THE PARTIES (present=WORD AND voting=WORD)? | ITS members=WORD (present=WORD AND voting=WORD)? | THE VOTES ;

// ---- Several instruments ------------------------------------------------------------------------------------------

instrumentClause
    : part=whichInstrument doing=WORD AN integral=WORD PART OF whole=whichInstrument                                       # integralPartClause
    | IN CASE OF A clash=WORD between=WORD first=whichInstrument AND second=whichInstrument COMMA prevailing=whichInstrument doing=WORD # conflictClause
    | prevailing=whichInstrument doing=WORD OVER yielding=whichInstrument                                                   # prevalenceClause
    | THIS instrument=CAPITALISED doing=WORD effect=WORD ON at=point                                              # effectClause
    | THIS instrument=CAPITALISED APPLY FROM start=point ((TO | UNTIL) end=point)?                                # applicationClause
    | part=whichInstrument SHALL REMAIN IN FORCE AS length=WORD AS whole=whichInstrument                            # sharedDurationClause
    ;

reservationClause
    : THE? party=termReference doing=WORD THE right=WORD NOT TO APPLY reference  # partyReservation
    | NO reservations=WORD MAY be=WORD made=WORD TO reference                    # reservationBan
    | reservations=CAPITALISED MAY be=WORD made=WORD ONLY TO reference           # reservationLimit
    ;

whichInstrument
    : THIS noun=CAPITALISED           # thisInstrument
    | (THE | ITS)? name=instrumentName # namedInstrument
    ;

// ---- Working papers -----------------------------------------------------------------------------------------------

fact
    : THIS instrument=CAPITALISED ENTERED INTO FORCE ON date                            # entryIntoForceFact
    | THIS instrument=CAPITALISED ENTERED INTO FORCE FOR THE? party=termReference ON date # partyEntryFact
    | THIS instrument=CAPITALISED WAS SIGNED ON date                                    # signatureFact
    | THIS instrument=CAPITALISED WAS doing=WORD FOR SIGNATURE ON date                  # openingFact
    | (ON at=date COMMA)? THE PARTIES EXTENDED THIS instrument=CAPITALISED (BY duration | UNTIL until=date) # extensionFact
    | (ON at=date COMMA)? THE? party=termReference doing=(WORD | SIGNED) lifeDeed? (ON on=date)?   # lifeFact
    | (ON at=date COMMA)? THE PARTIES doing=WORD owners=POINTER instruments (ON on=date)? # exchangeFact
    | (ON date COMMA)? THE? party=termReference HOLDS (comparison? quantity | nothing=NO counted=countedTerm | (A | AN) counted=countedTerm) # holdingFact
    | (ON date COMMA)? THE? party=termReference verb (A | AN | THE)? counted=countedTerm     # actFact
    | measuredSpan COMMA THE? party=termReference verb comparison? (number=NUMBER unit (OF substance=termReference)? | NO substance=termReference) (FOR THE? sector=termReference)? # flowFact
    | measuredSpan COMMA THE measured=termReference OF THE? party=termReference WAS comparison? (nothing=WORD | number=NUMBER unit?) # flowAmountFact
    | (THE | EACH)? means=termReference VERIFY reference                                # verificationFact
    | IT IS doing=WORD matter=WORD THE? party=termReference IS (A | AN) group=groupName      # disputedFact
    ;

lifeDeed
    : ITS instruments         # instrumentDeed
    | NOTICE OF purpose=WORD  # noticeDeed
    | TO? THIS CAPITALISED    # treatyDeed
    ;

// ---- Objectives ----------------------------------------------------------------------------------------------------

// What a named Party holds or does on a day is worded like a fact, so that it is one until the article is known.
objective
    : (time=timePhrase COMMA)? who=objectiveSubject doing=objectiveVerb operand          # generalObjective
    | (time=timePhrase COMMA)? holder=objectiveHolder POSSESSIVE aggregate=aggregateWords? measured=termReference says=objectiveMeasure # possessiveObjective
    | (time=timePhrase COMMA)? THE aggregate=aggregateWords? measured=termReference OF holder=objectiveHolder says=objectiveMeasure # measuredObjective
    | time=objectiveSpan COMMA THE? party=termReference doing=objectiveVerb operand           # namedObjective
    ;

objectiveHolder : who=objectiveSubject | THE? party=termReference ;

// "exceeds 10 tonnes", "does not exceed 90% of its Baseline", "is no more than 10 tonnes"
objectiveMeasure
    : doing=WORD expression=amountExpression rounding?          # exceedingMeasure
    | DOES NOT doing=WORD expression=amountExpression rounding? # boundedMeasure
    | IS comparison? expression=amountExpression rounding?      # statedMeasure
    ;

objectiveSubject
    : EACH PARTY (OTHER THAN others)? # eachObjectiveParty
    | NO PARTY (OTHER THAN others)?   # noObjectiveParty
    | EACH group=groupName            # eachObjectiveMember
    | NO group=groupName              # noObjectiveMember
    | THE PARTIES TOGETHER            # jointObjectiveParties
    ;

objectiveVerb : word=(HOLDS | HOLD | WORD) ;
objectiveSpan
    : FROM start=point ((TO | UNTIL) end=point)? # fromObjectiveSpan
    | AFTER point                                # afterObjectiveSpan
    | UNTIL point                                # untilObjectiveSpan
    | BEFORE point                               # beforeObjectiveSpan
    ;

// ---- Scenarios ----------------------------------------------------------------------------------------------------

expectation
    : EXPECT (A | no=NO) BREACH (OF reference)? (BY who=expectedParty)? time=expectedTime?               # breachExpectation
    | EXPECT who=expectedParty negation=NOT? TO (doing=WORD | end=END) (WITH reference)? time=expectedTime? # conductExpectation
    | EXPECT THIS instrument=CAPITALISED negation=NOT? TO doing=WORD IN FORCE (FOR THE? party=termReference)? ON date # forceExpectation
    | EXPECT THIS instrument=CAPITALISED TO END (FOR THE? party=termReference)? ON date                       # endExpectation
    | EXPECT THE dispute=termReference negation=NOT? TO doing=WORD expectedStage ON date               # stageExpectation
    ;

expectedStage
    : BEFORE THE? body=termReference # bodyStage
    | word=(WORD | RESOLVED)         # wordStage
    ;

expectedParty
    : EACH PARTY           # eachExpectedParty
    | THE PARTIES TOGETHER # jointExpectedParties
    | THE? name=termReference   # namedExpectedParty
    ;

// "on 1 May 2030", "from 1 May 2030 to 3 May 2030", "until 3 May 2030"
expectedTime
    : ON date                           # dayExpectedTime
    | FROM start=date ((TO | UNTIL) end=date)? # spanExpectedTime
    | UNTIL date                        # untilExpectedTime
    ;

measuredSpan
    : IN (CALENDAR YEAR)? year=NUMBER  # yearSpan
    | FROM first=date TO last=date     # daySpan
    ;

// ---- References ---------------------------------------------------------------------------------------------------

reference
    : ARTICLE articleTarget places+=addressPlace*                                               # articleReference
    | ARTICLES targets+=articleTarget ((separators+=COMMA | COMMA? separators+=AND | separators+=TO) targets+=articleTarget)+ places+=addressPlace* # articlesReference
    | PARAGRAPH targets+=paragraphTarget ((separators+=COMMA | COMMA? separators+=AND | separators+=TO) targets+=paragraphTarget)* places+=addressPlace* # paragraphReference
    | SUBPARAGRAPH targets+=letterTarget ((separators+=COMMA | COMMA? separators+=AND | separators+=TO) targets+=letterTarget)* (OF PARAGRAPH paragraphTarget)? places+=addressPlace* # subparagraphReference
    | THIS ARTICLE                                                                       # thisArticleReference
    | THIS instrument=CAPITALISED                                                        # thisTreatyReference
    | sectionTarget places+=addressPlace*                                                       # sectionReference
    | THE? name=instrumentName (COMMA sectionTarget COMMA?)? places+=addressPlace*                     # namedReference
    ;

// From the inside outwards: "of Section I", "of Part Five, Section I", "of the Protocol"
addressPlace
    : OF THIS ARTICLE                                   # thisArticlePlace
    | OF ARTICLE articleTarget                          # articlePlace
    | OF THIS instrument=CAPITALISED                    # thisInstrumentPlace
    | OF sectionTarget                                  # sectionPlace
    | OF THE? name=instrumentName (COMMA sectionTarget COMMA?)? # namedPlace
    ;

// "Protocol", "Annex A", "Decision XV/3", "SORT"; also a part of an instrument, "Part Five", "Part IV(A)"
instrumentName  : words+=CAPITALISED+ (number=NUMBER | SLASH number=NUMBER | label=(A | LABELLED_NUMBER) | LPAREN letter=(A | CAPITALISED) RPAREN)? ;
sectionTarget   : SECTION label=(CAPITALISED | NUMBER | LABELLED_NUMBER | A) steps+=addressStep* ;
articleTarget   : number=articleNumber steps+=addressStep* (COMMA PARAGRAPH paragraphTarget)? ;
articleNumber   : CAPITALISED | NUMBER | LABELLED_NUMBER ;
paragraphTarget : number=(NUMBER | LABELLED_NUMBER) steps+=addressStep* ;
letterTarget    : step=addressStep ;
addressStep     : LPAREN label=(WORD | NUMBER | LABELLED_NUMBER | A) RPAREN ;

// A Term: capitalised words, with an optional closing number ("Phase 2")
termReference : CAPITALISED+ NUMBER? ;
