/*
 * Tokens of TreatyLang: Markdown markers, defined terms, numbers and the lower-case keywords of treaty English.
 *
 * A marker (heading, paragraph number, list letter, quotation, table) counts only at the start of a line; its token
 * therefore begins with the line break, which the tree builder gives back to the trivia. A predicate would do the
 * same and cost the lexer its cache.
 */
lexer grammar TreatyLexer;

// Markers
SECTION_HEADING    : NL BLANK* '###' ~[\r\n]* ;
ARTICLE_HEADING    : '##' (~[#\r\n] ~[\r\n]*)? ;
INSTRUMENT_HEADING : '#' (~[#\r\n] ~[\r\n]*)? ;
PARAGRAPH_MARK     : NL BLANK* DIGIT (DIGIT DIGIT?)? [a-z]* '\\'? '.' BLANK ;
// "2. (a) ": the reader of the tokens gives the parser a paragraph mark and a letter mark for it
PARAGRAPH_LETTER_MARK : NL BLANK* DIGIT (DIGIT DIGIT?)? [a-z]* '\\'? '.' BLANK+ '(' [a-z]+ ')' BLANK ;
LETTER_MARK        : NL BLANK* '(' [a-z]+ ')' BLANK ;
QUOTED_LINE        : NL BLANK* '>' ~[\r\n]* ;
TABLE              : NL BLANK* (CAPTION BLANK* (NL BLANK*)+)? '|' ~[\r\n]* (NL BLANK* '|' ~[\r\n]*)* ; // with its name on a line above it

// Words that open a sentence or a phrase, so they may be capitalised; a defined term never begins with one of them
A               : 'a' | 'A' ;
AFTER           : [aA] 'fter' ;
AN              : 'an' | 'An' ;
ANOTHER         : [aA] 'nother' ;
ANY             : [aA] 'ny' ;
BEFORE          : [bB] 'efore' ;
BY              : [bB] 'y' ;
DURING          : [dD] 'uring' ;
EACH            : [eE] 'ach' ;
EVERY           : [eE] 'very' ;
EXCEPT          : [eE] 'xcept' ;
EXPECT          : 'Expect' ;
FOR             : [fF] 'or' ;
FROM            : [fF] 'rom' ;
IF              : [iI] 'f' ;
IN              : [iI] 'n' ;
IT              : [iI] 't' ;
ITS             : [iI] 'ts' ;
NO              : [nN] 'o' ;
NOTWITHSTANDING : [nN] 'otwithstanding' ;
ON              : [oO] 'n' ;
OVER            : [oO] 'ver' ;
SUBJECT         : [sS] 'ubject' ;
THAT            : [tT] 'hat' ;
THE             : [tT] 'he' ;
THIS            : [tT] 'his' ;
UNLESS          : [uU] 'nless' ;
UNTIL           : [uU] 'ntil' ;
WHILE           : [wW] 'hile' ;
WITHIN          : [wW] 'ithin' ;
WITHOUT         : [wW] 'ithout' ;

// Words that open a sentence elsewhere and no form here: they begin no defined term either, so each is refused where it stands
OPENER : 'All' | 'As' | 'Both' | 'Either' | 'Neither' | 'Only' | 'Starting' | 'Throughout' | 'Upon' | 'Where' | 'Whenever' ;

// Words that point at something without saying at what
POINTER
    : [sS] 'uch' | [tT] 'heir' | [tT] 'hey' | [tT] 'hem' | [tT] 'hose' | [tT] 'hese' | 'said' | 'aforementioned'
    | [tT] 'here' ('of' | 'to' | 'in' | 'under') | [hH] 'ere' ('of' | 'under')
    ;

// Words that time an act without a date: kept, and not checked
SOON : 'promptly' | 'immediately' | 'forthwith' | 'expeditiously' ;

// Words with a meaning of their own wherever they stand
ARTICLE  : 'Article' ;
ARTICLES : 'Articles' ;
PARTY    : 'State Party' | 'Party' ;
PARTIES  : 'States Parties' | 'Parties' ;
SECTION  : 'Section' ;

// Modal words: they carry the logic
CAN     : 'can' ;
CANNOT  : 'cannot' ;
MAY     : 'may' ;
SHALL   : 'shall' ;
SHOULD  : 'should' ;
WILL    : 'will' | 'would' | 'must' ;
NOT     : 'not' ;

// The other keywords
ACT : 'act' ; ADDITIONAL : 'additional' ; AND : 'and' ; APPLY : 'apply' | 'applies' ; ARE : 'are' ; AS : 'as' ; AT : [aA] 't' ; BEGINNING : 'beginning' | 'start' ;
BEGINS : 'begins' ; BREACH : 'breach' ; CALENDAR : 'calendar' ; CASE : 'case' ; COMPLIES : 'complies' ; CONSENSUS : 'consensus' ;
CONSIDERS : 'considers' ; CONSISTS : 'consists' ; COUNTED : 'counted' ; COUNTS : 'counts' | 'count' ; DATE_OF : 'date' ; DAY : 'day' | 'days' ; EARLIER : 'earlier' ;
END : 'end' ; ENDEAVOUR : 'endeavour' ; ENDS : 'ends' ; ENTER : 'enter' ; ENTERED : 'entered' ; ENTRY : 'entry' | 'Entry' ;
EXACTLY : 'exactly' ; EXCLUDING : 'excluding' ; EXTEND : 'extend' | 'extends' ; EXTENDABLE : 'extendable' ; EXTENDED : 'extended' ; FIRST : 'first' ; FORCE : 'force' ; GIVEN : 'given' ;
HAVE : 'have' ; HOLD : 'hold' ; HOLDING : 'holding' ; HOLDS : 'holds' ; HOUR : 'hour' | 'hours' ; INCLUDING : 'including' ; INTO : 'into' ; IS : 'is' ; LATER : 'later' ;
LEAST : 'least' ; MEANS : 'means' ; MEASURED : 'measured' ; MINUS : 'minus' ; MONTH : 'month' | 'months' ; MORE_ : 'more' ;
NAMELY : 'namely' ; NOTICE : 'notice' ; OF : 'of' ; ONCE : 'once' ; ONLY : 'only' ; OR : 'or' ; OTHER : 'other' ; PARAGRAPH : [pP] 'aragraph' 's'? ;
PART : 'part' ; PERIOD : 'period' ; PLURAL : 'plural' ; PLUS : 'plus' ; PREJUDICE : 'prejudice' ; PREVIOUS : 'previous' ; PROVIDED : [pP] 'rovided' ; RECEIPT : 'receipt' ;
REFER : 'refer' | 'refers' ; REFERRAL : 'referral' ; REMAIN : 'remain' ; RESOLVE : 'resolve' | 'resolves' ; RESOLVED : 'resolved' ; SIGNATURE : 'signature' ; SIGNED : 'signed' ;
SUBPARAGRAPH : [sS] 'ubparagraph' 's'? ; SUSPEND : 'suspend' | 'suspends' ; SUSPENSION : 'suspension' ; TERMINATES : 'terminates' ; THAN : 'than' ;
TO : 'to' ; TOGETHER : 'together' ; TREATY : 'treaty' ; TIMES : 'times' ; TWICE : 'twice' ; UP : [uU] 'p' ; VERIFY : 'verify' | 'verifies' ; WAS : 'was' ; WEEK : 'week' | 'weeks' ; WHEN : 'when' | 'When' ; WHICH : 'which' ;
WITH : 'with' ; WITHDRAW : 'withdraw' ; YEAR : 'year' | 'years' ;

// Of flows and amounts
EQUALS : 'equals' ; FLOW : 'flow' ;

// Of disputes, bodies and powers
BLOCK : 'block' | 'blocks' ; BOTH : 'both' ; DECIDES : 'decides' ; DOES : 'does' | 'do' ; EXEMPT : 'exempt' | 'exempts' ; HAS : 'has' ; QUORUM : 'quorum' ; SET : 'set' | 'sets' ; VOTES : 'votes' | 'vote' ;

MONTH_NAME
    : 'January' | 'February' | 'March' | 'April' | 'May' | 'June' | 'July' | 'August' | 'September' | 'October' | 'November' | 'December'
    ;

NUMBER         : DIGIT (DIGIT DIGIT?)? (',' DIGIT DIGIT DIGIT)+ ('.' DIGIT+)? | DIGIT+ ('.' DIGIT+)? ;
LABELLED_NUMBER: DIGIT+ LETTER WORD_PART* ;
// Quotation marks and comments that nothing closes are tokens as well: to look for the end again and again would take
// quadratic time. The tree builder reports them.
QUOTED         : '"' ~["\r\n]* '"'? | '\u201C' ~[\u201D\r\n]* '\u201D'? ;
CAPITALISED    : UPPER WORD_PART* | UPPER '.' (UPPER '.')+ ;
WORD           : LOWER WORD_PART* ;

FULL_STOP  : '.' ;
COMMA      : ',' ;
SEMICOLON  : ';' ;
COLON      : ':' ;
LPAREN     : '(' ;
RPAREN     : ')' ;
PERCENT    : '%' ;
DASH       : '-' | '\u2013' | '\u2014' ;
POSSESSIVE : ['\u2019] 's'? ;
SLASH      : '/' ;

COMMENT    : '<!--' .*? ('-->' | EOF) -> channel(HIDDEN) ;
WHITESPACE : BLANK+ -> channel(HIDDEN) ;
NEWLINE    : NL -> channel(HIDDEN) ;
BAD        : . ;

fragment CAPTION   : UPPER WORD_PART* (BLANK+ (UPPER | DIGIT) WORD_PART*)* '.'? ;
fragment NL        : '\r' '\n'? | '\n' ;
fragment BLANK     : [ \t\u00A0] ;
fragment DIGIT     : [0-9] ;
// One letter stands for all of its kind outside ASCII (LetterClasses in TreatyLang.Syntax): ANTLR needs longer to read the
// lists of Unicode than to parse a treaty. \u00C0: capital, \u00E0: small, \u00AA: neither, \u00B2: number or combining mark.
fragment UPPER     : [A-Z\u00C0] ;
fragment LOWER     : [a-z\u00E0] ;
fragment LETTER    : [A-Za-z\u00AA\u00C0\u00E0] ;
fragment WORD_PART : [A-Za-z0-9\-\u00AA\u00B2\u00C0\u00E0] ;
