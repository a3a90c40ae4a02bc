/// Lists of what is ready and the papers they are printed on: whom to call, what nobody collects, what
/// goes to another place.
package enum PickupListPhrase: Phrase {
  case unknownPlace, nothingToMove, nothingToBring, noSuchList
  /// Case, applicant, whom to call, telephone.
  case entry
  /// What, number, ready since, working days, standing.
  case line
  case noPhone, told, notTold, waiting, posting, leaving, moving, sent, entrusted, inSlot
  case takenAway
  case callTitle, transferTitle, place, made, madeBy, calls, callName, noSending, due
  case deliveryTitle, deliveries, carriedBy, staffNumber, point, deliverTo, signedFor
  case transfers, number, from, to, bearer, givenBy, takenBy
  case issueTold, issueNotTold, issueTogether

  package var texts: (String, String) {
    switch self {
    case .unknownPlace: ("没有代码是“{0}”的地点。现有：{1}", "There is no place “{0}”. There are: {1}")
    case .nothingToMove: ("这里没有要送去{0}的证照。", "Nothing here is to go to {0}.")
    case .nothingToBring:
      ("这里没有要由这位代办员送达的证照。", "Nothing here is to be brought by them.")
    case .noSuchList:
      ("没有来这里或者从这里出去的清单 {0}。", "No list {0} goes to this place, or was made here.")
    case .entry: ("{0}  {1}  {2} {3}", "{0}  {1}  {2} {3}")
    case .line: ("  {0} {1}  办好 {2}，{3} 个工作日  {4}", "  {0} {1}  ready {2}, {3} working days  {4}")
    case .noPhone: ("没有电话", "no telephone")
    case .told: ("{0} 已{1}通知", "told {1} on {0}")
    case .notTold: ("未通知", "not told")
    case .waiting: ("等人来取", "waits")
    case .posting: ("要送达", "to be brought")
    case .leaving: ("要送去{0}", "goes to {0}")
    case .moving: ("在去{0}的路上（清单 {1}）", "on the way to {0} (list {1})")
    case .entrusted: ("代办员送达中（清单 {0}）", "with who brings it (list {0})")
    case .sent: ("已寄出（运单 {0}）", "sent (waybill {0})")
    // {0}: day, {1}: who.
    case .takenAway: ("{0} 已交 {1}", "handed to {1} on {0}")
    case .inSlot: ("取件柜 {0} 号", "slot {0}")
    case .callTitle: ("取件通知单", "WHOM TO CALL TODAY")
    case .transferTitle: ("证照移交清单", "LIST OF DOCUMENTS MOVED")
    case .place: ("地点", "Place")
    case .made: ("制表", "Made")
    case .madeBy: ("{0}  {1}", "{0}  {1}")
    case .calls:
      ("共 {0} 人。通知后在系统里逐个打勾。", "{0} to call. Tick each in the program when told.")
    case .callName: ("联系 {0} {1}", "call {0} {1}")
    case .noSending:
      (
        "电话号码按规定遮盖，拨打时在系统里查看，查看有记录。通知：□电话 □当面 □短信（人工）",
        "Telephones are masked; look them up in the program, which keeps that you did. Told: □ by telephone □ in person □ by message"
      )
    case .due: ("最迟 {0} 送达", "by {0}")
    case .deliveryTitle: ("证照送达清单", "LIST OF DOCUMENTS TO BRING")
    case .deliveries:
      (
        "共 {0} 家。一式两份，大厅、送达人各执一份；当面交给收件人签收，回来后逐家在系统里记：谁签收、哪一天，或者带回。",
        "{0} to bring. Two copies, one for the hall and one for who brings them; whoever takes it signs. Afterwards each is written down: who signed, on which day, or that it came back."
      )
    case .carriedBy: ("送达人", "Brought by")
    case .staffNumber: ("工号", "Number")
    case .point: ("服务点", "Point")
    case .deliverTo: ("送到 {0} {1} {2}", "to {0} {1} {2}")
    case .signedFor: ("收件人签名：________ 日期：________", "Signed: ________ Day: ________")
    case .transfers:
      (
        "共 {0} 件。一式两份，送出、接收双方各执一份；接收地点在系统里签收后才能出件。",
        "{0} in all. Two copies, one for each side; nothing is handed out there before it is signed in."
      )
    case .number: ("清单号", "List")
    case .from: ("送出地点", "From")
    case .to: ("接收地点", "To")
    case .bearer: ("经手人", "Taken by")
    case .givenBy: ("送出人", "Given by")
    case .takenBy: ("接收人", "Received by")
    case .issueTold: ("{0} 已{1}通知申请人", "the applicant was told {1} on {0}")
    case .issueNotTold: ("还没有通知申请人", "the applicant was not told yet")
    case .issueTogether:
      ("申请人要求全部办好一次取", "the applicant chose to collect all together")
    }
  }
}
