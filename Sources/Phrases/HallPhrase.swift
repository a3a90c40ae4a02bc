/// Why something in the hall did not happen, what differs, and what the faults are called.
package enum HallPhrase: Phrase {
  case withRule
  case forbidden, noSuchCase, changed
  case takeIn, decideAtWindow, decide, handOut, seeCases, seeOwnQueue, seeAllQueues, manageStaff
  case publish, publishFindings, publishDivision, publishKind, publishStranded, publishExists
  case clerkRole, handOutRole, officerRole, supervisorRole, administratorRole
  case signInWrong, signInWait, secondsLeft, minutesLeft, mustChangePIN, unknownWindow, tooShortPIN
  case storeLocked, storeReadOnly, storeFull, storeDamaged, storeNotThere, storeExists
  case storeFromTheFuture, storeNetworkDrive, storeOther, storeDetail
  case damagedEvent, damagedOpening, damagedEdition, damagedNoEdition, damagedNoCalendar
  case unknownShape, badBody, bodyMissing, bodyWrong
  case badCalendar
  case chainBroken, caseUnreadable, rowsDiffer, countsDiffer, editionUnreadable, signInsBroken
  case fieldMissing, fieldWrong, badPhone, questionOpen, questionOpenNumber
  case notHeld, notOfferedHere, nowhere, knownPurpose
  case applicantName, applicantID, applicantPhone, contactName, contactID, contactPhone
  case agentName, agentID, agentPhone, agentAuthority
  case subjectName, subjectID
  case staffNumberTaken, staffBadNumber, staffNoName, staffUnknownDepartment
  case staffDepartmentNeeded, staffDepartmentNotWanted, staffUnknownPlace, staffUnknownWindow
  case staffWrongDuty, staffWindowNeeded, staffNotOfOffice, staffNobody, staffLastAdministrator
  case whyLine, longestPath
  case listSeparator

  package var texts: (String, String) {
    switch self {
    case .withRule: ("R{0}: {1}", "R{0}: {1}")
    case .forbidden:
      (
        "您的岗位是{0}，不能{1}。请由相应岗位的人员办理。",
        "As {0} you may not {1}; ask who may."
      )
    case .noSuchCase:
      ("没有办件 {0}。请核对办件号。", "There is no case {0}. Please check the number.")
    case .changed:
      (
        "办件 {0} 刚被别人改动，没有保存。请看过现在的内容后再办。",
        "Somebody else has just changed the case {0}; nothing was saved. Look at it as it is now."
      )
    case .takeIn: ("收件", "take requests in")
    case .decideAtWindow: ("在窗口当场决定", "decide at the window")
    case .decide: ("审批", "decide")
    case .handOut: ("出件", "hand out")
    case .seeCases: ("查看办件", "look at cases")
    case .seeOwnQueue: ("查看待办", "look at a queue")
    case .seeAllQueues: ("查看所有部门的待办", "look at every queue")
    case .manageStaff: ("管理人员", "manage the staff")
    case .publish: ("发布目录", "publish the catalogue")
    case .publishFindings:
      (
        "没有发布：大厅文件夹有 {0} 处错误。改好再发布。",
        "Nothing was published: the hall folder has {0} errors. Mend them first."
      )
    case .publishDivision:
      (
        "没有发布：行政区划代码应仍为 {0}，办件号以它开头。",
        "Nothing was published: the division must stay {0}, since case numbers begin with it."
      )
    case .publishKind:
      (
        "没有发布：demonstration 不能改；示例大厅不能变成正式大厅，正式大厅也不能变成示例。",
        "Nothing was published: demonstration cannot change; make another hall instead."
      )
    case .publishStranded:
      (
        "没有发布：新目录里 {0} 没法再上班。{1}",
        "Nothing was published: {0} could not work under the new catalogue. {1}"
      )
    case .publishExists:
      (
        "没有发布：别人刚发布了第 {0} 版。看过再发布。",
        "Nothing was published: somebody else has just published edition {0}. Look at it first."
      )
    case .clerkRole: ("综合窗口", "a window clerk")
    case .handOutRole: ("出件窗口", "a hand-out clerk")
    case .officerRole: ("审批人员", "an officer")
    case .supervisorRole: ("督查人员", "a supervisor")
    case .administratorRole: ("管理员", "an administrator")
    case .signInWrong: ("工号或 PIN 不对。", "The staff number or the PIN is wrong.")
    case .signInWait:
      (
        "PIN 连错 {0} 次，请等 {1}，{2} 以后再试。忘了请管理员换。",
        "{0} wrong PINs in a row: wait {1}, until {2}, or ask for a new one."
      )
    case .secondsLeft: ("{0} 秒", "{0} s")
    case .minutesLeft: ("{0} 分钟", "{0} min")
    case .mustChangePIN:
      (
        "这是一次性 PIN，要先在终端登录并改成自己的。",
        "This is a one-time PIN; sign in at the terminal first and replace it with one of your own."
      )
    case .unknownWindow: ("窗口 {0} 不是您的窗口。", "The window {0} is not one of yours.")
    case .tooShortPIN:
      (
        "新 PIN 至少 4 位，且不能与旧的相同。",
        "The new PIN needs at least 4 characters and must differ from the old one."
      )

    case .storeLocked:
      (
        "数据库 {0} 被另一个程序占用太久，没有写入。请稍后再试。",
        "The database {0} was locked by another program for too long; nothing was written. Try again."
      )
    case .storeReadOnly:
      (
        "数据库 {0} 不能写，没有写入。请检查文件和所在文件夹的权限。",
        "The database {0} cannot be written to; nothing was written. Check the permissions of the "
          + "file and its folder."
      )
    case .storeFull:
      (
        "磁盘已满，数据库 {0} 没有写入。请腾出空间再试。",
        "The disk is full; nothing was written to the database {0}. Make room and try again."
      )
    case .storeDamaged:
      (
        "{0} 不是一窗的数据库，或已损坏，没有写入。请从备份恢复。",
        "{0} is no database of Yichuang, or it is damaged; nothing was written. Restore a backup."
      )
    case .storeNotThere:
      (
        "没有数据库 {0}。用 yichuang init 新建，或用 --database 指明。",
        "There is no database {0}. Make one with yichuang init, or name it with --database."
      )
    case .storeExists:
      (
        "{0} 已经存在，没有改动。请换一个文件名。",
        "{0} exists already and was left as it is. Choose another name."
      )
    case .storeFromTheFuture:
      (
        "数据库 {0} 由更新版本的一窗写成，本版本不能打开。请升级程序。",
        "The database {0} was written by a later version of Yichuang. Please update the program."
      )
    case .storeNetworkDrive:
      (
        "数据库 {0} 在网络盘上，几台机器不能安全地同时写。请放在本机磁盘上。",
        "The database {0} is on a network drive, which programs cannot share safely. Keep it on a "
          + "disk of this machine."
      )
    case .storeOther:
      (
        "数据库 {0} 不能使用，没有写入。",
        "The database {0} cannot be used; nothing was written."
      )
    case .storeDetail: ("{0}（{1}）", "{0} ({1})")

    case .damagedEvent:
      (
        "办件 {0} 的第 {1} 条留痕不能读：{2}",
        "Entry {1} of the case {0} cannot be read: {2}"
      )
    case .damagedOpening:
      (
        "办件 {0} 的留痕不是从收件开始的。请运行 yichuang verify。",
        "The entries of the case {0} do not begin with its receipt. Run yichuang verify."
      )
    case .damagedEdition:
      ("第 {0} 版目录不能读：", "Edition {0} of the catalogue cannot be read:")
    case .damagedNoEdition:
      (
        "数据库里没有目录，大厅没有建成。请重新建立。",
        "There is no catalogue in the database: the hall was never finished. Make it anew."
      )
    case .damagedNoCalendar:
      (
        "数据库里没有工作日历，大厅没有建成。请重新建立。",
        "There is no working calendar in the database: the hall was never finished. Make it anew."
      )
    case .unknownShape:
      (
        "不认识“{0}”第 {1} 版，可能由更新版本的程序写成",
        "“{0}” version {1} is not known; a later version of the program may have written it"
      )
    case .badBody: ("“{0}”第 {1} 版的内容不是 JSON", "“{0}” version {1} is not JSON")
    case .bodyMissing: ("“{0}”第 {1} 版缺少 {2}", "“{0}” version {1} lacks {2}")
    case .bodyWrong: ("“{0}”第 {1} 版的 {2} 不对", "“{0}” version {1} has a wrong {2}")
    case .badCalendar: ("工作日历不能读：{0}", "The working calendar cannot be read: {0}")

    case .signInsBroken:
      (
        "登录记录的链在第 {0} 条断了：这一条被改过、缺了或换了位置。",
        "The chain of sign-ins breaks at entry {0}: it was changed, removed or moved."
      )
    case .chainBroken:
      (
        "办件 {0}：第 {1} 条留痕与前一条接不上，有改动或缺失。",
        "Case {0}: entry {1} does not follow the one before; something was changed or is missing."
      )
    case .caseUnreadable: ("办件 {0}：{1}", "Case {0}: {1}")
    case .rowsDiffer:
      (
        "办件 {0}：列表上的内容与留痕重放的结果不同。",
        "Case {0}: the lists do not show what a replay of its entries gives."
      )
    case .countsDiffer:
      (
        "部门 {0}：待办的计数与逐件清点的结果不同。",
        "Department {0}: the counts of its queue are not what counting one by one gives."
      )
    case .editionUnreadable:
      ("第 {0} 版目录不能读。", "Edition {0} of the catalogue cannot be read.")

    case .fieldMissing: ("缺少{0}。", "{0} is missing.")
    case .fieldWrong: ("{0}：{1}", "{0}: {1}")
    case .badPhone:
      (
        "{0}只能用数字、空格和 -，开头可以有 +。",
        "{0} takes digits, spaces and hyphens only, with a + in front at most."
      )
    case .questionOpen:
      ("“{0}”还没有回答，可选：{1}。", "“{0}” is not answered yet; choose from {1}.")
    case .questionOpenNumber: ("“{0}”还没有回答，应为数字。", "“{0}” is not answered yet; give a number.")
    case .notHeld:
      (
        "“{0}”不能沿用：大厅没有这位申请人仍在有效期内的这份材料。请收下，或改回未带。",
        "“{0}” cannot be reused: the hall holds none of this applicant's that is still valid. Take it "
          + "in, or mark it as missing."
      )
    case .notOfferedHere:
      (
        "本窗口不收“{0}”。可以办的地点，近的在前：{1}。",
        "This window does not take in “{0}”. It is taken in at, nearest first: {1}."
      )
    case .nowhere: ("暂无", "nowhere yet")
    case .knownPurpose: ("沿用申请人资料，办理新的收件", "to fill in a new intake of the same applicant")
    case .applicantName: ("申请人的姓名或名称", "the applicant's name")
    case .applicantID: ("申请人的证件号码", "the applicant's number")
    case .applicantPhone: ("申请人的电话", "the applicant's telephone")
    case .contactName: ("联系人的姓名", "the contact's name")
    case .contactID: ("联系人的证件号码", "the contact's number")
    case .contactPhone: ("联系人的电话", "the contact's telephone")
    case .agentName: ("代理人的姓名", "the agent's name")
    case .agentID: ("代理人的证件号码", "the agent's number")
    case .agentPhone: ("代理人的电话", "the agent's telephone")
    case .agentAuthority: ("授权委托书的编号或日期", "the number or date of the letter of authority")
    case .subjectName: ("当事人的姓名", "the name of the person concerned")
    case .subjectID: ("当事人的证件号码", "the number of the person concerned")

    case .staffNumberTaken:
      (
        "工号 {0} 用过了，一个号只给一个人。",
        "The staff number {0} was given before; a number is one person's for ever."
      )
    case .staffBadNumber:
      ("工号应为 4 位数字，这里是“{0}”。", "A staff number has four digits; this one is “{0}”.")
    case .staffNoName: ("缺少姓名。", "The name is missing.")
    case .staffUnknownDepartment: ("没有部门 {0}，现有：{1}。", "There is no department {0}, only {1}.")
    case .staffDepartmentNeeded:
      ("审批人员要写明部门。", "An officer needs a department.")
    case .staffDepartmentNotWanted:
      ("只有审批人员属于部门。", "Only an officer belongs to a department.")
    case .staffUnknownPlace: ("没有地点 {0}，现有：{1}。", "There is no place {0}, only {1}.")
    case .staffUnknownWindow: ("没有窗口 {0}，现有：{1}。", "There is no window {0}, only {1}.")
    case .staffWrongDuty:
      (
        "窗口 {0} 不归这个岗位：收件的不出件，出件的不收件。",
        "The window {0} is not for this role: who takes in does not hand out."
      )
    case .staffWindowNeeded: ("窗口人员要写明窗口。", "Somebody at a window needs a window.")
    case .staffNotOfOffice:
      (
        "没有延长：{0} 不是部门 {1} 在职的审批人员，不能批准。",
        "Not extended: {0} is no officer of the department {1}, and cannot approve it."
      )
    case .staffNobody: ("没有工号 {0}。", "There is no staff number {0}.")
    case .staffLastAdministrator:
      (
        "{0} 是最后一位管理员，不能离岗。请先增加一位管理员。",
        "{0} is the last administrator and cannot leave. Add another one first."
      )

    case .whyLine: ("{0} {1}：{2} → {3}", "{0} {1}: {2} → {3}")
    case .longestPath:
      (
        "最长路径 {0}，全部办结 {1}（{2} 个工作日）",
        "longest path {0}, everything done by {1} ({2} working days)"
      )
    case .listSeparator: ("、", ", ")
    }
  }
}
