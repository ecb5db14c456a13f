/*
 * The sentences of TreatyLang. Each article parses alone, without a table of terms: whether "700 Launchers" limits a
 * holding or sets a quota of acts is decided by the binder from what the term means.
 */
parser grammar TreatyParser;
options { tokenVocab = TreatyLexer; }

// ---- Document structure -------------------------------------------------------------------------------------------

header
    : title=INSTRUMENT_HEADING? items+=headerItem* EOF
    ;

headerItem
    : PARTIES COLON parties+=partyDeclaration (SEMICOLON parties+=partyDeclaration)* FULL_STOP # partiesDeclaration
    | line=QUOTED_LINE                                                                          # preambleLine
    ;

partyDeclaration
    : THE? name=partyName (LPAREN aliases+=alias (COMMA aliases+=alias)* RPAREN)?
    ;

partyName : (CAPITALISED | OF | AND | THE | WORD)+ ;
alias     : CAPITALISED+ ;

article
    : heading=ARTICLE_HEADING blocks+=block* EOF
    ;

block
    : line=QUOTED_LINE                                       # quotation
    | heading=SECTION_HEADING                                # section
    | mark=PARAGRAPH_MARK sentences+=sentence* letters+=letteredParagraph* # paragraph
    | letteredParagraph                                      # looseLetter
    | sentence                                               # looseSentence
    ;

// A letter that holds whole sentences; items of a stem are listItems.
letteredParagraph
    : mark=LETTER_MARK sentences+=sentence+
    ;

// ---- Sentences ----------------------------------------------------------------------------------------------------

sentence
    : definition FULL_STOP                                    # definitionSentence
    | countingRule FULL_STOP                                  # countingSentence
    | lifeClause FULL_STOP                                    # lifeSentence
    | disputeClause FULL_STOP                                 # disputeSentence
    | fact FULL_STOP                                          # factSentence
    | priority? frame* norm                                   # normSentence
    ;

// ---- Definitions --------------------------------------------------------------------------------------------------

definition
    : term=definedTerm MEANS A HOLDING measure? gloss?                                    # holdingDefinition
    | term=definedTerm IS PART OF whole=termReference gloss?                              # partDefinition
    | term=definedTerm MEANS sum gloss?                                                   # sumDefinition
    | term=definedTerm CONSISTS OF parts+=termReference ((COMMA | COMMA? AND) parts+=termReference)+ gloss? # partitionDefinition
    | term=definedTerm MEANS AN ACT BY WHICH A PARTY actor=roleName? target=actTarget? gloss?     # actDefinition
    | term=definedTerm MEANS THE PERIOD FROM start=point (TO | UNTIL) end=point           # phaseDefinition
    | term=definedTerm MEANS EACH PERIOD OF duration COMMA THE FIRST BEGINNING ON start=point # recurringPeriodDefinition
    | term=definedTerm MEANS point                                                        # dateDefinition
    | term=definedTerm MEANS A WORD gloss                                                 # bodyDefinition
    | THE? body=termReference CONSISTS OF THE PARTIES                                     # compositionClause
    ;

definedTerm : name=QUOTED (LPAREN PLURAL plural=QUOTED RPAREN)? ;
measure     : COMMA (COUNTED | MEASURED) IN unit ;
unit        : WORD+ ;
sum         : terms+=termReference (operators+=(PLUS | MINUS) terms+=termReference)+ | terms+=termReference (AND terms+=termReference)+ TOGETHER ;
roleName    : LPAREN THE role=WORD PARTY RPAREN ;
// "inspects another Party (the inspected Party)", "gives to another Party", or plain words
actTarget   : words* (ANOTHER | THE OTHER) PARTY roleName? words* | words+ ;
gloss       : COMMA? NAMELY freeText ;
freeText    : ~(FULL_STOP | PARAGRAPH_MARK | LETTER_MARK | SECTION_HEADING | QUOTED_LINE)+ ;
words       : WORD | TO | OF | A | AN | THE | FOR | AT | IN | ON | AS | ITS | NOTICE | CAPITALISED ;

countingRule
    : EACH counted=termReference COUNTS AS amount=NUMBER total=termReference
    ;

// ---- Norms --------------------------------------------------------------------------------------------------------

priority
    : NOTWITHSTANDING reference COMMA            # notwithstandingPriority
    | SUBJECT TO reference COMMA                 # subjectToPriority
    | WITHOUT PREJUDICE TO reference COMMA       # withoutPrejudicePriority
    | EXCEPT AS PROVIDED IN reference COMMA      # exceptPriority
    ;

frame : time=timePhrase COMMA ;

norm
    : subject modal action
    ;

subject
    : EACH PARTY (OTHER THAN excluded+=termReference ((COMMA | COMMA? AND) excluded+=termReference)*)? # eachParty
    | NO PARTY                                                                              # noParty
    | A PARTY                                                                               # aParty
    | THE PARTIES TOGETHER                                                                  # partiesTogether
    | THE PARTIES                                                                           # theParties
    | THE role=WORD PARTY                                                                   # roleParty
    | THE? name=termReference                                                               # namedSubject
    ;

modal
    : SHALL NOT?            # shallModal
    | MAY NOT?              # mayModal
    | SHOULD NOT?           # shouldModal
    | SHALL ENDEAVOUR TO    # endeavourModal
    | CAN                   # canModal
    | CANNOT                # cannotModal
    | word=WILL NOT?        # refusedModal
    ;

action
    : verb operand qualification* FULL_STOP           # simpleAction
    | verb comparison COLON items+=quantityItem+      # quantityListAction
    | verb COLON items+=operandItem+                  # operandListAction
    | COLON items+=actionItem+                        # actionListAction
    ;

verb : HOLD | WORD ;

quantityItem : mark=LETTER_MARK quantity qualification* itemEnd ;
operandItem  : mark=LETTER_MARK operand qualification* itemEnd ;
actionItem   : mark=LETTER_MARK verb operand qualification* itemEnd ;
itemEnd      : SEMICOLON (AND | OR)? | FULL_STOP ;

operand
    : comparison quantity                # comparedOperand
    | NO counted=countedTerm             # noneOperand
    | (A | AN | THE | EACH | ITS | ANY)? counted=countedTerm # termOperand
    ;

comparison
    : NO MORE_ THAN   # atMost
    | MORE_ THAN      # moreThan
    | AT LEAST        # atLeast
    | EXACTLY         # exactly
    | UP TO           # upTo
    ;

quantity    : amount (unit OF)? ADDITIONAL? counted=countedTerm partOfWhich? ;
countedTerm : termReference (OF target=targetParty)? ;
targetParty : EACH OTHER PARTY | EACH PARTY | THE OTHER PARTY | ANOTHER PARTY | ANY PARTY | termReference ;
partOfWhich : COMMA OF WHICH comparison amount SHALL WORD part=termReference ;
amount      : low=NUMBER ((TO | DASH) high=NUMBER)? ;

// What follows the operand: time, exclusivity, and the vague words that are kept but not checked
qualification
    : COMMA? AND? only=ONLY? time=timePhrase   # timeQualification
    | COMMA? AS WORD AS WORD                   # vagueQualification
    | COMMA? IN WORD WORD                      # mannerQualification
    ;

// ---- Time ---------------------------------------------------------------------------------------------------------

timePhrase
    : FROM start=point ((TO | UNTIL) end=point)?                    # fromPhrase
    | UNTIL point                                                   # untilPhrase
    | BY point                                                      # byPhrase
    | ON point                                                      # onPhrase
    | AFTER point                                                   # afterPhrase
    | BEFORE point                                                  # beforePhrase
    | DURING termReference                                          # duringPhrase
    | (IN | DURING) EACH period                                     # eachPeriodPhrase
    | IN (CALENDAR YEAR)? year=NUMBER                               # inYearPhrase
    | FOR EACH termReference                                        # forEachPhrase
    | FOR duration (FROM | AFTER) point                             # forDurationPhrase
    | WITHIN duration (AFTER | OF) event                            # withinPhrase
    | NO LATER THAN point                                           # noLaterPhrase
    | NO EARLIER THAN point                                         # noEarlierPhrase
    | NO EARLIER THAN min=duration AND NO LATER THAN max=duration (AFTER | BEFORE) event # betweenPhrase
    | AT LEAST duration BEFORE event                                # priorNoticePhrase
    | EVERY duration (FROM point)?                                  # cadencePhrase
    ;

period
    : CALENDAR (YEAR | MONTH)          # calendarPeriod
    | TREATY YEAR                      # treatyYear
    | YEAR (OF FORCE)?                 # yearOfForce
    | termReference                    # namedPeriod
    ;

duration : count=NUMBER timeUnit ;
timeUnit : HOUR | DAY | WEEK | MONTH | YEAR ;

point
    : date                                                     # datePoint
    | year=NUMBER                                              # yearPoint
    | duration (AFTER | BEFORE) event                          # offsetPoint
    | THE (EARLIER | LATER) OF first=point AND second=point    # choicePoint
    | THE FIRST DAY OF THE MONTH AFTER (THE MONTH OF)? event   # monthStartPoint
    | event                                                    # eventPoint
    ;

date : day=NUMBER month=MONTH_NAME year=NUMBER ;

event
    : THE? (DATE_OF OF)? ENTRY INTO FORCE (OF THIS CAPITALISED)?    # entryIntoForceEvent
    | THE? (DATE_OF OF)? SIGNATURE (OF THIS CAPITALISED)?           # signatureEvent
    | THE (END | BEGINNING) OF termReference                        # borderEvent
    | THE (END | BEGINNING) OF EACH termReference                   # eachBorderEvent
    | ITS (END | BEGINNING)                                         # itsBorderEvent
    | RECEIPT OF (EACH | A | AN | THE) termReference                # receiptEvent
    | EACH termReference                                            # eachActEvent
    | THE PREVIOUS termReference                                    # previousActEvent
    | THE REFERRAL                                                  # referralEvent
    | THE WORD OF WORD OF WORD                                      # ratificationEvent
    | THE? termReference                                            # termEvent
    ;

// ---- Life of the treaty -------------------------------------------------------------------------------------------

lifeClause
    : THIS instrument=CAPITALISED SHALL ENTER INTO FORCE (ON point | offset=point) (COMMA AND? NO EARLIER THAN earliest=point)?   # entryIntoForceClause
    | THIS instrument=CAPITALISED SHALL REMAIN IN FORCE (UNTIL end=point | FOR duration (FROM event)?) supersession?              # durationClause
    | THE PARTIES MAY EXTEND THIS instrument=CAPITALISED (COMMA? ONCE COMMA?)? BY UP TO duration                                  # extensionClause
    | EACH PARTY MAY WITHDRAW (FROM THIS instrument=CAPITALISED)? ON count=NUMBER timeUnit POSSESSIVE NOTICE (TO THE? recipient)? (COMMA GIVEN NO EARLIER THAN earliest=point)? # withdrawalClause
    | ON ENTRY INTO FORCE (OF THIS instrument=CAPITALISED)? COMMA other=termReference TERMINATES                                  # terminationClause
    ;

recipient    : OTHER (PARTY | PARTIES) | termReference ;
supersession : COMMA UNLESS freeText ;

// ---- Disputes and remedies ----------------------------------------------------------------------------------------

disputeClause
    : IF A PARTY complaining=roleName? CONSIDERS THAT ANOTHER PARTY responding=roleName? IS IN BREACH OF reference COMMA IT MAY REFER THE dispute=termReference TO THE? body=termReference # referralClause
    | IN CASE OF A BREACH OF reference (BY A PARTY responding=roleName?)? COMMA refer=disputeSubject MAY REFER THE dispute=termReference TO THE? body=termReference # breachReferralClause
    | THE? body=termReference SHALL HAVE duration (FROM THE REFERRAL)? TO RESOLVE THE dispute=termReference (COMMA EXTENDABLE BY CONSENSUS)? # clockClause
    | IF THE dispute=termReference IS NOT RESOLVED WITHIN THAT PERIOD COMMA disputeSubject MAY disputeStep # otherwiseClause
    | THE SUSPENSION ENDS WHEN THE role=WORD PARTY COMPLIES WITH reference # suspensionEndClause
    ;

disputeSubject : THE role=WORD PARTY | EACH PARTY | A PARTY | ANOTHER PARTY | THE OTHER PARTY ;
disputeStep
    : REFER (IT | THE dispute=termReference) TO THE? body=termReference # furtherReferral
    | SUSPEND reference                                                 # suspension
    | WITHDRAW (FROM THIS CAPITALISED)?                                 # exitStep
    ;

// ---- Working papers -----------------------------------------------------------------------------------------------

fact
    : THIS instrument=CAPITALISED ENTERED INTO FORCE ON date                            # entryIntoForceFact
    | THIS instrument=CAPITALISED WAS SIGNED ON date                                    # signatureFact
    | (ON at=date COMMA)? THE PARTIES EXTENDED THIS instrument=CAPITALISED (BY duration | UNTIL until=date) # extensionFact
    | (ON date COMMA)? party=termReference HOLDS comparison? quantity                   # holdingFact
    | (ON date COMMA)? party=termReference WORD (A | AN | THE)? counted=countedTerm     # actFact
    | (THE | EACH)? means=termReference VERIFY reference                                # verificationFact
    ;

// ---- References ---------------------------------------------------------------------------------------------------

reference
    : ARTICLE articleTarget                                                              # articleReference
    | ARTICLES articleTarget ((COMMA | COMMA? AND | TO) articleTarget)+                  # articlesReference
    | PARAGRAPH paragraphTarget ((COMMA | COMMA? AND | TO) paragraphTarget)* (OF (THIS ARTICLE | ARTICLE articleTarget))? # paragraphReference
    | SUBPARAGRAPH letterTarget ((COMMA | COMMA? AND | TO) letterTarget)* (OF PARAGRAPH paragraphTarget)? (OF (THIS ARTICLE | ARTICLE articleTarget))? # subparagraphReference
    | THIS ARTICLE                                                                       # thisArticleReference
    | THIS instrument=CAPITALISED                                                        # thisTreatyReference
    ;

articleTarget   : number=articleNumber steps+=addressStep* (COMMA PARAGRAPH paragraphTarget)? ;
articleNumber   : CAPITALISED | NUMBER | LABELLED_NUMBER ;
paragraphTarget : number=(NUMBER | LABELLED_NUMBER) steps+=addressStep* ;
letterTarget    : step=addressStep ;
addressStep     : LPAREN label=(WORD | NUMBER | LABELLED_NUMBER | A) RPAREN ;

// A Term: capitalised words, with an optional closing number ("Phase 2")
termReference : CAPITALISED+ NUMBER? ;
