/// What the command line says besides its help: answers, and why it could not.
package enum CommandPhrase: Phrase {
  case outputFailed, unreadableFile, notUTF8, noFolder, noResources, noResourcesThere, noHome
  case noServer, clockIsReal, noPIN, paperFailed
  case badDate, badCount, badPair, atInputLine, dashAlone, onlyDash, agreeOrDisagree
  case requestOrCheckList
  case confirmedOrNot
  case reprintOfView, noSuchDepartment, noSuchMatter, noSuchEdition
  case hallMade, pinLine, oneTimePINs, demoThere, demoStaff, demoCases
  case alike, answerReceived, answerNotice, answerDeclined, answerAccepted
  case missingLine, withHint, groundsLine, provisionalDate
  case caseNow, taskNow, handedOver, clockWasFixed, staffLeft
  case wrongPINLine, signedInLine, pinIssuedLine
  case verifyProgress, verifyGood, verifyBad

  package var texts: (String, String) {
    switch self {
    case .outputFailed: ("输出写不出去：{0}。", "The answer cannot be written: {0}.")
    case .unreadableFile: ("{0} 不能读：{1}。", "{0} cannot be read: {1}.")
    case .notUTF8: ("{0}:1: 不是 UTF-8 文本。", "{0}:1: This is not UTF-8 text.")
    case .requestOrCheckList:
      (
        "写申请文件，或写 --checklist 单号；--received 和 --again 只跟 --checklist 用。",
        "Name a request or --checklist NUMBER; --received and --again go with --checklist only."
      )
    case .noFolder: ("没有文件夹 {0}，或不能读。", "There is no folder {0}, or it cannot be read.")
    case .noResources:
      (
        "找不到随程序的文件（share/yichuang）。请重新安装，或用 YICHUANG_RESOURCES 指明。",
        "The files that ship with the program (share/yichuang) are not there. Install it again, or "
          + "name them in YICHUANG_RESOURCES."
      )
    case .noResourcesThere:
      (
        "YICHUANG_RESOURCES 指的 {0} 里没有 halls 文件夹。",
        "YICHUANG_RESOURCES names {0}, which has no folder halls."
      )
    case .noHome:
      (
        "不知道数据库在哪里：没有 HOME。请用 --database 指明。",
        "There is no HOME to look for the database in. Name it with --database."
      )
    case .noServer:
      (
        "本版本只能用文件做数据库，不能连接服务器。",
        "This version keeps a hall in a file and connects to no server."
      )
    case .clockIsReal:
      ("只有示例大厅可以用 --now。", "Only a demonstration lets --now set its clock.")
    case .noPIN: ("请把 PIN 放在环境变量 YICHUANG_PIN 里。", "Put the PIN into YICHUANG_PIN.")
    case .paperFailed:
      (
        "{0} 写不成：{1}。没有打印，也没有记录。",
        "{0} cannot be written: {1}. Nothing was printed or recorded."
      )
    case .badDate: ("日期应写成 2026-03-02，这里是“{0}”。", "A date is written 2026-03-02, not “{0}”.")
    case .badCount: ("数目应为不小于 0 的整数。", "The number should be whole, 0 or more.")
    case .badPair:
      (
        "-:{0}: 应为“日期 N”，如 2026-03-02 10。",
        "-:{0}: It should be a date and a number, as 2026-03-02 10."
      )
    case .atInputLine: ("-:{0}: {1}", "-:{0}: {1}")
    case .dashAlone: ("用 - 时后面不再写数目。", "With - no number follows.")
    case .onlyDash: ("只能写 -，这里是“{0}”。", "Only - can be given, not “{0}”.")
    case .agreeOrDisagree:
      ("--agree 和 --disagree 要写一个，且只能一个。", "Give one of --agree and --disagree.")
    case .confirmedOrNot:
      (
        "--confirmed 和 --not-confirmed 要写一个，且只能一个。",
        "Give one of --confirmed and --not-confirmed."
      )
    case .reprintOfView:
      ("--reprint 要和 --output 一起用。", "--reprint goes with --output.")
    case .noSuchDepartment: ("没有部门 {0}，现有：{1}。", "There is no department {0}, only {1}.")
    case .noSuchEdition: ("没有第 {0} 版目录。", "There is no edition {0}.")
    case .noSuchMatter: ("目录里没有 {0}。", "The catalogue has no {0}.")

    case .hallMade:
      (
        "已建立 {0}：{1}（{2} 个部门，{3} 件事，{4} 个事项）",
        "{0} made: {1} ({2} departments, {3} matters, {4} items)"
      )
    case .pinLine: ("{0}  {1}  PIN {2}", "{0}  {1}  PIN {2}")
    case .oneTimePINs:
      (
        "以上 PIN 只显示这一次，首次在终端登录时更换。",
        "These PINs are shown this once and are replaced at the first sign-in in the terminal."
      )
    case .demoThere: ("示例大厅已在：{0}", "The demonstration is there: {0}")
    case .demoCases:
      (
        "已有 {0} 个示例办件，前几周的；不要就用 --empty 另建。",
        "It has {0} sample cases of the last weeks; make another with --empty to have none."
      )
    case .demoStaff:
      (
        "人员 1001 综窗、3001 出件、9001 督查、0001 管理、2001 2002 起各部门审批，PIN 都是 {0}。",
        "Staff: 1001 window, 3001 hand-out, 9001 supervisor, 0001 administrator, officers from 2001 "
          + "and 2002 on; every PIN is {0}."
      )
    case .alike:
      (
        "R15: 同一申请人（或当事人）已有在办的 {0} {1}（{2}），请核对是否重复。",
        "R15: the same applicant or person concerned has the open case {0} {1} ({2}); is this the "
          + "same again?"
      )
    case .answerReceived:
      ("已收件，五个工作日内答复。", "Received; to be answered within five working days.")
    case .answerNotice:
      ("没有受理，一次性告知缺少的材料：", "Not accepted yet; the one-time notice names what is missing:")
    case .answerDeclined: ("不予受理：{0}", "Declined: {0}")
    case .answerAccepted: ("已受理，承诺 {0} 办结。", "Accepted; promised by {0}.")
    case .missingLine: ("  {0}  {1}（{2}）", "  {0}  {1} ({2})")
    case .withHint: ("{0}：{1}", "{0}: {1}")
    case .groundsLine: ("{0}（{1}）", "{0} ({1})")
    case .provisionalDate: ("{0}（暂定）", "{0} (provisional)")
    case .caseNow: ("{0}  {1}", "{0}  {1}")
    case .taskNow: ("{0}  {1}  {2}（办件{3}）", "{0}  {1}  {2} (case {3})")
    case .handedOver: ("已交出  {0}  {1}", "handed out  {0}  {1}")
    case .clockWasFixed: ("（时钟是固定的）", "(the clock was fixed)")
    case .wrongPINLine: ("PIN 不对，连续第 {0} 次", "wrong PIN, {0} in a row")
    case .signedInLine: ("登录成功，不再计数", "signed in, which ends the count")
    case .pinIssuedLine: ("{0} 发了新的 PIN", "a new PIN from {0}")
    case .staffLeft: ("{0} 已离岗，不能再登录。", "{0} has left and cannot sign in any more.")
    case .verifyProgress: ("已核对 {0} 件……", "{0} cases so far …")
    case .verifyGood: ("核对 {0} 件，全部一致。", "{0} cases checked; everything agrees.")
    case .verifyBad: ("{0} 处不同。", "{0} differences.")
    }
  }
}
