/// The help of the command line: what each verb and each option is for.
package enum HelpPhrase: Phrase {
  case programAbstract, programDiscussion
  case initAbstract, initDiscussion, demoAbstract, demoDiscussion, emptyHelp
  case catalogueAbstract, lintAbstract, lintDiscussion, searchAbstract, guideAbstract
  case registerAbstract, registerDiscussion, registerNameHelp
  case listAbstract, publishAbstract, publishDiscussion, editionsAbstract
  case compareAbstract, compareDiscussion, unifyAbstract, unifyDiscussion
  case calendarAbstract, calendarDiscussion, calendarAddAbstract, calendarAddDiscussion
  case calendarBetweenAbstract, checkIDAbstract, checkIDDiscussion
  case planAbstract, intakeAbstract, intakeDiscussion
  case checkListAbstract, checkListDiscussion, checkListMakeAbstract, checkListMakeDiscussion
  case checkListShowAbstract, formAbstract, formDiscussion
  case caseAbstract, caseFindAbstract, caseShowAbstract, caseJournalAbstract, caseWhyAbstract
  case caseSupplyAbstract, caseSupplyDiscussion, caseAcceptAbstract, caseNoticeAbstract
  case caseDeclineAbstract
  case taskAbstract, taskListAbstract, taskClaimAbstract, taskReleaseAbstract
  case taskExamineAbstract, taskApproveAbstract, taskApproveDiscussion, taskRefuseAbstract
  case noticeAbstract, noticeDiscussion, noticeKindHelp, noticeTaskHelp, noticeTaskNeeded
  case taskAnswerAbstract, taskAnswerDiscussion, confirmedHelp, notConfirmedHelp, findingHelp
  case stampHelp
  case handOutAbstract, handOutDiscussion, slipAbstract, slipDiscussion
  case staffAbstract, staffListAbstract, staffAddAbstract, staffAddDiscussion, staffPINAbstract
  case staffLeaveAbstract, staffSignInsAbstract, verifyAbstract, verifyDiscussion, benchAbstract,
    benchDiscussion

  case langHelp, databaseHelp, nowHelp, staffHelp, windowHelp, jsonHelp, limitHelp
  case initFolderHelp, lintFolderHelp, searchWordsHelp, guideCodeHelp, guideShortHelp
  case compareBeforeHelp, compareAfterHelp, listHelp, typeHelp, batchHelp, lifeHelp
  case calendarDateHelp, calendarCountHelp, calendarFirstHelp, calendarLastHelp
  case calendarDatabaseHelp, checkIDInputHelp, requestHelp
  case checkListNumberHelp, fromCheckListHelp, receivedHelp, againHelp, identitySeenHelp
  case caseWordsHelp, caseNumberHelp, materialsHelp, sentOverHelp, reasonHelp, basisHelp
  case remarkHelp, departmentHelp, lightHelp, taskNameHelp, agreeHelp, disagreeHelp
  case examineReasonHelp, outputNumberHelp, validUntilHelp, holderHelp
  case recipientHelp, recipientIDHelp, authorityHelp
  case outputHelp, reprintHelp
  case newStaffHelp, staffNameHelp, roleHelp, staffDepartmentHelp, staffPlaceHelp
  case staffWindowsHelp, whoseHelp
  case quickHelp, onlyHelp, benchTasksHelp, benchFolderHelp, rawWriterHelp, rawScreenHelp

  package var texts: (String, String) {
    switch self {
    case .programAbstract: ("一窗：政务大厅的综合窗口。", "Yichuang: one window for a service hall.")
    case .programDiscussion:
      (
        """
        脚本用 --staff 写明工号，PIN 放在环境变量 YICHUANG_PIN 里。
        结束码：0 办成；1 答案是否；3 规则不许；64 参数不对；65 输入文件不对；74 数据库或文件不能用；77 无权。
        """,
        """
        A script says who it is with --staff and puts the PIN into YICHUANG_PIN.
        It ends with 0 done, 1 the answer is no, 3 refused by a rule, 64 wrong arguments, 65 a wrong \
        input file, 74 the database or a file cannot be used, 77 not allowed.
        """
      )
    case .initAbstract: ("按大厅文件夹新建一个空的大厅。", "Make an empty hall from a hall folder.")
    case .initDiscussion:
      (
        "示例大厅带有人员，PIN 都是 0000；其他大厅打印管理员的一次性 PIN。",
        "A demonstration brings its staff, PIN 0000; any other hall prints a one-time PIN for its "
          + "administrator."
      )
    case .emptyHelp: ("没有办件的示例大厅。", "A demonstration without cases.")
    case .demoAbstract: ("示例大厅：没有就新建。", "A demonstration hall, made if it is not there.")
    case .demoDiscussion:
      (
        "按随程序的县级示例大厅建立；数据库已在时不动它。",
        "Made from the county hall that ships with the program; a database that is there is kept."
      )
    case .catalogueAbstract: ("目录：能办什么。", "The catalogue: what can be applied for.")
    case .lintAbstract:
      ("检查大厅文件夹，一行一个问题。", "Check a hall folder; a finding a line.")
    case .lintDiscussion:
      (
        "每行是 文件:行: 规则: 哪里不对、怎样才对。有问题时以 1 结束。",
        "Each line is file:line: rule: what is wrong and what would be right. Ends with 1 where "
          + "anything is."
      )
    case .listAbstract:
      ("列出事项，并算出三张清单、即办率。", "List the items, with the three lists and what is decided at once.")
    case .registerAbstract:
      ("从现行目录列出一份清单。", "List one of the registers drawn from the catalogue in force.")
    case .registerDiscussion:
      (
        "trades 证照联办：各行业和要办的事项；sharing 数据共享：什么材料查哪里、不用交；delegations 放权："
          + "谁替谁决定、凭哪份文件；unchecked 还有示例或待核的值的事项。",
        "trades: which items go with which trade; sharing: which paper is looked up where instead; "
          + "delegations: who decides for whom, by which document; unchecked: items that still have "
          + "samples or values that nobody has checked."
      )
    case .publishAbstract:
      ("把大厅文件夹发布为下一版目录；由管理员发布。", "Publish a hall folder as the next edition; the administrator's.")
    case .publishDiscussion:
      (
        "有错误就不发布，以 1 结束。办件按受理时的那一版办完；已登录的人下次登录起用新版。",
        "A folder with an error is not published (1). Cases stay under the edition they were taken "
          + "in; who is signed in works with the new one from the next sign-in."
      )
    case .editionsAbstract: ("列出发布过的各版目录。", "List the editions that were published.")
    case .compareAbstract:
      ("比较两版目录减了什么（六减）。", "Say what was reduced between two editions.")
    case .compareDiscussion:
      (
        "两边各写大厅文件夹，或数据库里的版号。只比当天实施的事项。",
        "Each side is a hall folder, or the number of an edition of the database. Only what is in "
          + "force on its day is compared."
      )
    case .unifyAbstract:
      ("核对两个文件夹的同一事项是否写得一样（六统一）。", "Check that two folders write the same items alike.")
    case .unifyDiscussion:
      (
        "国家编码相同，或都没有而代码相同的，是同一事项。名称、编码、依据、条件、材料、时限有一项不同，以 1 结束。",
        "Items of one national code, else of one code, are the same. Ends with 1 where name, code, "
          + "basis, conditions, materials or limits of one differ."
      )
    case .searchAbstract:
      (
        "查事项：汉字、全拼、拼音首字母或代码。",
        "Find a matter by Chinese words, full pinyin, its initials, or a code."
      )
    case .guideAbstract:
      ("一个事项或一件事的办事指南。", "The service guide of one item or matter, for the public.")
    case .calendarAbstract: ("工作日，按国务院放假通知。", "Working days, by the State Council's notices.")
    case .calendarDiscussion:
      (
        "用 --database 指明的大厅的日历；不指明时用默认的数据库，没有就用随程序的放假表。",
        "Counts by the calendar of the database that --database names; else of the default one, if "
          + "it is there; else by the tables that ship with the program."
      )
    case .calendarAddAbstract: ("某日之后的第 N 个工作日。", "The N-th working day after a date.")
    case .calendarAddDiscussion:
      (
        "放假安排未公布的年份，答案后有制表符和 provisional。写 - 从标准输入逐行读“日期 N”，逐行回答。",
        "Where the holidays of a year are not announced yet, a tab and `provisional` follow. With - "
          + "it reads pairs `DATE N` from standard input and answers a line each."
      )
    case .calendarBetweenAbstract:
      ("第一日之后到第二日（含）的工作日数。", "Working days after the first date, through the second.")
    case .checkIDAbstract:
      ("核对公民身份号码和统一社会信用代码。", "Check citizen numbers and organisation codes.")
    case .checkIDDiscussion:
      (
        "从标准输入逐行读，逐行回答：ok、制表符、citizen 或 organisation、制表符、规范写法；"
          + "或 bad、制表符、哪里不对。空行略过；有一个不对就以 1 结束。",
        "Reads standard input and answers a line each: ok, tab, citizen or organisation, tab, the "
          + "normal form; or bad, tab, what is wrong. Blank lines are skipped; ends with 1 if any is "
          + "bad."
      )
    case .planAbstract:
      (
        "办理方案：分成哪些事项、要哪些材料、哪天办结；不写入。",
        "What would be split, asked for and promised; writes nothing."
      )
    case .intakeAbstract:
      (
        "收件：受理、一次性告知或不予受理；打印办件号。",
        "Accept a request, give the one-time notice, or decline; prints the case number."
      )
    case .intakeDiscussion:
      (
        "受理以 0 结束；告知或不予受理以 1 结束，同样记录和编号。每次都是新的申请，"
          + "除非文件里有 \"command\"：同一个 command 只办一次。",
        "Ends with 0 when accepted; with 1 after a notice or a decline, which are recorded and "
          + "numbered all the same. Each run is a new request, unless the file has a \"command\": the "
          + "same one acts once."
      )
    case .checkListAbstract:
      ("导引单：来办之前先说清要带什么。", "Check-lists: what to bring, told before they come.")
    case .checkListDiscussion:
      (
        "导引单留着说过的情况，30 天内凭单号收件，不用再填。",
        "A check-list keeps what was answered; within 30 days its number takes the case in."
      )
    case .checkListMakeAbstract: ("按申请文件开导引单；打印单号。", "Make one of a request; prints its number.")
    case .checkListMakeDiscussion:
      (
        "可以只填一部分，申请人也可以不写；材料不用写。",
        "The request may be half-filled and name nobody; its materials are left out."
      )
    case .formAbstract:
      ("一表申请：一张纸代替各部门的申请书。", "The one application for all the items of a case.")
    case .formDiscussion:
      (
        "输出到屏幕只是看，证件号码遮住；--output 是打印，写全，并记一笔。",
        "Standard output is a look, with numbers of people masked; --output is a print, whole and "
          + "recorded."
      )
    case .checkListShowAbstract: ("看导引单。", "Show one.")
    case .caseAbstract: ("办件。", "Cases.")
    case .caseFindAbstract:
      (
        "查办件：号码或其末几位、凭证上的码、姓名、证件号码。",
        "Find cases by number or its end, a slip's code, a name, an identity."
      )
    case .caseShowAbstract: ("看一个办件。", "Show a case.")
    case .caseJournalAbstract: ("一个办件的全部留痕。", "Every entry of a case.")
    case .caseWhyAbstract: ("每个日期为什么是这一天。", "Why each of its dates is what it is.")
    case .caseSupplyAbstract:
      ("补交材料：补正的、容缺的、后交的。", "Bring materials: corrections, owing ones, later ones.")
    case .caseSupplyDiscussion:
      (
        "告知过的材料补齐，当日即受理。",
        "When everything that the notice named is in, the case is accepted on that day."
      )
    case .caseAcceptAbstract: ("受理只收件未答复的办件。", "Accept a case that was only received.")
    case .caseNoticeAbstract:
      ("对只收件未答复的办件一次性告知。", "Give the one-time notice on a case only received.")
    case .caseDeclineAbstract: ("不予受理。", "Decline a case.")
    case .taskAbstract: ("部门的待办。", "A department's sub-tasks.")
    case .taskListAbstract: ("待办，最急的在前。", "What is open, the most pressing first.")
    case .taskClaimAbstract: ("认领。", "Claim a sub-task.")
    case .taskReleaseAbstract: ("放回待办。", "Put a claimed sub-task back.")
    case .taskExamineAbstract:
      ("一审一核的初审。", "The first officer's examination, where two must see it.")
    case .taskApproveAbstract: ("同意。", "Approve a sub-task.")
    case .taskApproveDiscussion:
      (
        "一审一核的事项由第二人同意。有几个结果时，编号和日期可写几次，依次对应。",
        "Where two must see it, the second officer approves. With several outputs give numbers and "
          + "dates several times, in their order."
      )
    case .taskRefuseAbstract: ("不予。", "Refuse a sub-task.")
    case .noticeAbstract: ("告知书、承诺书和决定书。", "Notices, undertakings and decisions in writing.")
    case .noticeDiscussion:
      (
        "notice 一次性告知，declined 不予受理，tolerance 容缺受理，service 送达回证；granted 准予决定、refused 不予决定、undertaking 告知承诺、finding 查询情况、stop 停钟或补正告知、extended 延期告知要用 --task 写明第几项；全案延期不写。写到标准输出只是看；用 --output 写到文件才是打印，要留痕。",
        "notice is the one-time notice, declined the refusal to accept, tolerance the tolerant acceptance, service the proof of what was handed out; granted, refused, undertaking, finding, stop (of a clock, or of materials that are wanted) and extended are of the sub-task that --task names, extended of the case without it. On standard output it is only looked at; into a file, with --output, it is printed and recorded."
      )
    case .noticeKindHelp: ("哪一种。", "Which.")
    case .noticeTaskHelp: ("第几项。", "Ordinal of the sub-task.")
    case .noticeTaskNeeded:
      (
        "--task 跟 granted、refused、undertaking、finding、stop 用，且要写；extended 可写可不写。",
        "--task goes with granted, refused, undertaking, finding and stop, and is needed there; with extended it may."
      )
    case .taskAnswerAbstract: ("答复核查。", "Answer a check.")
    case .taskAnswerDiscussion:
      (
        "内部核查由数据服务窗口答复，要有用章登记号；承诺核查由作决定的部门答复。核实不符的内部核查，材料由申请人补交。",
        "The data window answers internal checks, under a number of the register of stamps; the department that decided answers the check of an undertaking. What an internal check does not confirm is brought by the applicant."
      )
    case .confirmedHelp: ("核实一致。", "It is as the applicant says.")
    case .notConfirmedHelp: ("核实不符。", "It is not.")
    case .findingHelp: ("在哪里查到什么。", "Where it was looked up and what was found.")
    case .stampHelp: ("用章登记号。", "Number in the register of stamps.")
    case .handOutAbstract: ("出件：可取的一次交出。", "Hand out everything that is ready, at once.")
    case .handOutDiscussion:
      (
        "领取人是申请人或联系人；代理人要写 --authority。交出后不可撤回。",
        "To the applicant or the contact; an agent needs --authority. It cannot be taken back."
      )
    case .slipAbstract: ("取件凭证。", "The collection slip.")
    case .slipDiscussion:
      (
        "写到标准输出只是看，不算打印；用 --output 写到文件，或用 --printer 送到打印机，才是打印，要留痕。",
        "On standard output it is only looked at; into a file, with --output, or on a printer, with "
          + "--printer, it is printed and recorded."
      )
    case .staffAbstract: ("人员，由管理员管。", "The staff; the administrator's.")
    case .staffListAbstract: ("能登录的人。", "Everybody who may sign in.")
    case .staffAddAbstract: ("增加一人，打印一次性 PIN。", "Add somebody; prints a one-time PIN.")
    case .staffAddDiscussion:
      (
        "审批人员要写部门，窗口人员要写窗口。示例大厅的 PIN 是 0000，不必更换。",
        "An officer needs a department, somebody at a window a window. In a demonstration the PIN is "
          + "0000 and stays."
      )
    case .staffPINAbstract: ("换一个新的一次性 PIN。", "Give somebody a new one-time PIN.")
    case .staffSignInsAbstract:
      ("输错的 PIN、之后的登录、换发的 PIN，最近的在前。", "Wrong PINs, what ended them, new PINs; the latest first.")
    case .staffLeaveAbstract: ("离岗：不能再登录。", "Let nobody sign in under this number any more.")
    case .verifyAbstract:
      ("核对留痕链、列表、计数和目录。", "Check journal chains, lists, counts and editions.")
    case .verifyDiscussion:
      (
        "只读不写；有不同时逐行说明，以 1 结束。",
        "Reads only; says what differs, a line each, and ends with 1."
      )
    case .benchAbstract:
      (
        "在本机测量本程序，与机器的极限相比。",
        "Measure this program on this machine, beside the machine's own limits."
      )
    case .benchDiscussion:
      (
        "docs/performance.md 的数字就是这样测的。只用自己的临时文件夹，测完即删，不碰任何大厅的数据；"
          + "Ctrl-C 中止并给出已测得的。",
        "This is how the figures of docs/performance.md are measured. It uses a temporary folder of "
          + "its own, removed at the end, and touches no hall; Ctrl-C stops and tells what there is."
      )

    case .langHelp:
      ("语言；默认 YICHUANG_LANG，再默认 zh。", "Language; YICHUANG_LANG by default, else zh.")
    case .databaseHelp:
      (
        "数据库文件；默认 YICHUANG_DATABASE，再默认用户数据文件夹里的 yichuang/hall.sqlite。",
        "Database file; YICHUANG_DATABASE by default, else yichuang/hall.sqlite in the user's data "
          + "folder."
      )
    case .nowHelp:
      (
        "固定时钟，如 2026-11-20T09:30；只用于示例大厅，会留痕。",
        "Fix the clock, as 2026-11-20T09:30; in demonstrations only, and recorded."
      )
    case .staffHelp: ("工号。", "Staff number.")
    case .windowHelp: ("窗口；默认本人的第一个。", "Window; the person's first by default.")
    case .quickHelp: ("粗测，约半分钟。", "A first look, in about half a minute.")
    case .onlyHelp: ("只测这一项；可重复。", "Measure only this; may be given again.")
    case .benchTasksHelp:
      (
        "队列和看板的表里有多少子任务；默认 100000，粗测 10000。",
        "Sub-tasks in the tables of queue and board; 100000 by default, 10000 when quick."
      )
    case .benchFolderHelp:
      ("要测的磁盘上的文件夹；默认 /var/tmp。", "A folder on the disk to be measured; /var/tmp by default.")
    case .rawWriterHelp:
      (
        "另一个写 SQLite 的程序，如由 tools/bench/raw-intake.c 编译的。",
        "Another program that writes to SQLite, such as tools/bench/raw-intake.c makes."
      )
    case .rawScreenHelp:
      (
        "另一个终端程序，如由 tools/bench/curses-floor.c 编译的。",
        "Another program on the terminal, such as tools/bench/curses-floor.c makes."
      )
    case .jsonHelp: ("输出 JSON。", "Answer in JSON.")
    case .limitHelp: ("最多几行。", "How many rows at most.")
    case .initFolderHelp, .lintFolderHelp: ("大厅文件夹。", "A hall folder.")
    case .searchWordsHelp: ("要查的词。", "Words to look for.")
    case .guideCodeHelp: ("事项或一件事的代码。", "Code of an item or a matter.")
    case .guideShortHelp:
      ("只要一屏：带什么、去哪里、多久、多少钱。", "One screen: what to bring, where, how long, how much.")
    case .compareBeforeHelp: ("以前的文件夹或版号。", "The folder, or number of the edition, before.")
    case .compareAfterHelp: ("以后的文件夹或版号。", "The folder, or number of the edition, after.")
    case .listHelp:
      ("清单：power 权力、service 公共服务、once 最多跑一次。", "power, service, or once (at most one visit).")
    case .typeHelp: ("GB/T 39046 的类型，如 01。", "Type of GB/T 39046, such as 01.")
    case .registerNameHelp:
      ("trades、sharing、delegations 或 unchecked。", "trades, sharing, delegations or unchecked.")
    case .batchHelp: ("批次代码。", "Code of a batch.")
    case .lifeHelp:
      (
        "状态：draft、published、inForce、cancelled；不写是 inForce。",
        "draft, published, inForce or cancelled; inForce by default."
      )
    case .calendarDateHelp: ("起算日，如 2026-03-02；或 -。", "Start, as 2026-03-02; or -.")
    case .calendarCountHelp: ("工作日数。", "How many working days.")
    case .calendarFirstHelp: ("第一日，本身不算。", "The first date; not counted itself.")
    case .calendarLastHelp: ("第二日，算在内。", "The second date; counted.")
    case .calendarDatabaseHelp: ("用这个大厅的日历。", "Count by the calendar of this hall.")
    case .checkIDInputHelp: ("- 表示标准输入。", "- for standard input.")
    case .requestHelp: ("申请文件（JSON）；- 表示标准输入。", "A request in JSON; - for standard input.")
    case .checkListNumberHelp: ("导引单号。", "Number of the check-list.")
    case .fromCheckListHelp: ("按导引单收件，不用申请文件。", "Take the request of a check-list in.")
    case .receivedHelp:
      ("导引单收件时带来的材料：all，或材料代码，用逗号分开。", "Materials brought with it: all, or their codes.")
    case .identitySeenHelp:
      ("受理人看过来人的身份证件（见证核对）。", "The clerk saw the identity document of whoever came.")
    case .againHelp: ("这张导引单已经办过，再办一件。", "Another case of a check-list that became one.")
    case .caseWordsHelp: ("号码、姓名或证件号码。", "A number, a name or an identity.")
    case .caseNumberHelp: ("办件号，或凭证上的码。", "Case number, or the code of its slip.")
    case .materialsHelp: ("材料代码。", "Codes of materials.")
    case .sentOverHelp:
      ("由其他部门送来，申请人没有来。", "Another office sent them; the applicant did not come.")
    case .reasonHelp: ("理由。", "Reason.")
    case .basisHelp: ("依据。", "Basis.")
    case .remarkHelp: ("说明。", "Remark.")
    case .departmentHelp: ("部门代码。", "Code of a department.")
    case .lightHelp: ("只看这种灯。", "Only those with this light.")
    case .taskNameHelp: ("办件号/序号。", "Case number, slash, ordinal.")
    case .agreeHelp: ("初审同意。", "Agree.")
    case .disagreeHelp: ("初审不同意，要写 --reason。", "Disagree; needs --reason.")
    case .examineReasonHelp: ("为什么不同意。", "Why not.")
    case .outputNumberHelp: ("结果的编号。", "Number on the output.")
    case .validUntilHelp: ("有效期至。", "Last day on which the output is valid.")
    case .holderHelp: ("持有人，不写就是申请人。", "In whose name; the applicant's unless given.")
    case .recipientHelp: ("领取人姓名。", "Name of who takes it.")
    case .recipientIDHelp: ("领取人公民身份号码。", "Citizen number of who takes it.")
    case .authorityHelp: ("代理人的授权文书。", "The written authority an agent showed.")
    case .outputHelp: ("打印到文件。", "Print into this file.")
    case .reprintHelp: ("补打。", "Print again.")
    case .newStaffHelp: ("新的工号，4 位数字。", "The new staff number, four digits.")
    case .staffNameHelp: ("姓名。", "Name.")
    case .roleHelp: ("岗位。", "Role.")
    case .staffDepartmentHelp: ("审批人员的部门。", "Department, of an officer.")
    case .staffPlaceHelp:
      ("地点；默认窗口所在。", "Place; that of the first window by default.")
    case .staffWindowsHelp: ("窗口，用逗号隔开，第一个为默认。", "Windows, with commas; the first by default.")
    case .whoseHelp: ("谁的工号。", "Whose staff number.")

    }
  }
}
