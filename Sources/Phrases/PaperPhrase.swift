/// The words of the papers an applicant takes home: slip, one-time notice, refusals.
package enum PaperPhrase: Phrase {
  // The slip.
  case slipTitle, reprint, willObtain, nothingToObtain
  case standsOn, handedOut, ready, expected, expectedProvisional, refused, beingMade, void
  case refusalDocument
  case materialsReceived, owing, owingLater, latest
  case collect, collectWith, collectHow, code
  case identityCheck, identitySeen, identityNotSeen
  // The one-time notice.
  case noticeTitle, noticeOpening, noticeBasis, noticeMend, noticeBring, noticeBringIt
  case noticeNothingElse, noticeClock
  // Refusals.
  case declinedTitle, notNeededTitle, notNeededOpening, applyTo, refusedTitle, declinedOpening,
    refusedOpening
  case reason, remark, basis, appeal
  // The application.
  case formTitle, formNumberLater, formItems, formReplies, formReplaces, formMaterials
  case formUndertaking, formSignature, formAgentSignature, formBlank, formUses, formShared
  case formAuthority, formPhone, formDay, formCode, formRoleIdentity, formDate
  // Everywhere.
  case number, matter, matterOfTasks, item, department, applicant, agent, contact, identity, subject
  case received, accepted, given, decidedBy, window, windowAndClerk, due, dueSameDay
  case oneDay, days, provisional, provisionalNote
  case enquiry, complaint
  case originals, copies, piecesTogether
  case seal, date, cut, receipt, signature, signatureDate
  case pageOf, acceptedBasis

  package var texts: (String, String) {
    switch self {
    case .slipTitle: ("取件凭证", "Collection slip")
    // Source: PL art. 32 (5); what is no licence is not governed by that law.
    case .acceptedBasis:
      (
        "《行政许可法》第三十二条（非许可事项依其设定依据）",
        "Administrative Licensing Law, art. 32 (what is no licence by its own)"
      )
    case .pageOf: ("第 {0} 页，共 {1} 页", "Page {0} of {1}")
    case .reprint: ("补打第 {0} 次", "Reprint no. {0}")
    case .willObtain: ("将取得", "You will obtain")
    case .nothingToObtain: ("没有可取得的结果", "Nothing to be obtained")
    case .handedOut: ("已取 {0}", "collected {0}")
    case .ready: ("可取", "ready")
    case .standsOn: ("并入第 {0} 项的证，不另发", "on the document of {0}, no paper of its own")
    case .expected: ("最迟 {0}", "by {0}")
    case .expectedProvisional: ("最迟 {0} 暂定", "by {0}, provisional")
    case .refused: ("不予，{0}", "refused, {0}")
    case .beingMade: ("正在制作", "being written")
    case .void: ("作废", "void")
    case .refusalDocument: ("不予许可（办理）决定书", "Decision of refusal")
    case .materialsReceived: ("已收材料 {0} 项", "Materials received: {0}")
    case .owing: ("欠交 {0} 项", "Owing: {0}")
    case .owingLater: ("后续环节再交", "at a later stage")
    case .latest: ("最迟 {0}", "by {0}")
    case .collect: ("取件", "Collect at")
    case .collectWith: ("{0}，凭本证和身份证", "{0}, with this slip and your identity card")
    case .collectHow:
      (
        "全部办好时电话通知，一次取齐；先办好的也可凭本证先取。",
        "You are called when everything is ready, to collect it all at once; what is ready "
          + "earlier can be collected earlier with the same slip."
      )
    case .identityCheck: ("证件", "ID")
    case .identitySeen: ("收件时已见证核对", "seen at the receipt")
    case .identityNotSeen: ("收件时未见证核对", "not seen at the receipt")
    case .code: ("凭证码 {0}", "Slip code {0}")

    case .noticeTitle: ("一次性补正告知书", "One-time correction notice")
    case .noticeOpening:
      (
        "收到的申请材料不齐全或者不符合法定形式，请补正以下 {0} 项：",
        "What you handed in is incomplete or not in the form the law wants. "
          + "Please correct all of the following ({0}):"
      )
    case .noticeBasis: ("依据：{0}", "Basis: {0}")
    case .noticeMend: ("补正办法：{0}", "How to mend: {0}")
    case .noticeBring: ("请补交{0}", "bring what is missing ({0})")
    case .noticeBringIt: ("请补交该材料", "bring what is missing")
    // Source: Administrative Licensing Law art. 32 (4): everything is named at once.
    case .noticeNothingElse:
      (
        "以上是需要补正的全部内容，已一次告知；除此之外，不再要求补正其他材料。",
        "This is everything that has to be corrected, told at once; nothing else will be asked "
          + "for."
      )
    case .noticeClock:
      (
        "以上材料全部交齐之日受理，办理期限自次日起计算。",
        "The application is accepted on the day on which all of it is in; the time limit runs "
          + "from the day after."
      )

    case .declinedTitle: ("不予受理通知书", "Notice of refusal to accept")
    case .refusedTitle: ("不予许可（办理）决定书", "Decision of refusal")
    // PL 32 (1): nobody is refused anything, so that it is told, not decided.
    case .notNeededTitle: ("不受理告知书", "Notice that no licence is needed")
    case .notNeededOpening:
      (
        "上述申请依法不需要取得行政许可，不受理，特此告知。",
        "What is applied for above needs no licence by law, so that the application is not taken in."
      )
    case .applyTo: ("去处", "Apply to")
    case .declinedOpening:
      ("对上述申请，决定不予受理。", "The application above is not accepted.")
    case .refusedOpening:
      ("对上述申请，决定不予许可（办理）。", "The application above is refused.")
    case .reason: ("理由", "Reason")
    case .remark: ("说明", "Remark")
    case .basis: ("依据", "Basis")
    // Source: Administrative Licensing Law art. 38 (the rights are told); Administrative
    // Reconsideration Law (2023) art. 20 (sixty days); Administrative Litigation Law (2017) art. 46
    // (six months).
    case .appeal:
      (
        "如不服本决定，可以自收到本文书之日起六十日内依法申请行政复议，"
          + "也可以自收到之日起六个月内依法向人民法院提起行政诉讼。",
        "If you disagree, you may apply for administrative reconsideration within sixty days "
          + "of receiving this paper, or bring an action before the people's court within six "
          + "months of receiving it."
      )

    case .formTitle: ("一表申请", "Application")
    case .formNumberLater: ("（收件时填）", "(given on receipt)")
    case .formItems: ("一次申请以下 {0} 个事项", "Items applied for: {0}")
    case .formReplies: ("情况", "Situation")
    case .formReplaces:
      ("本表代替以下 {0} 份申请书、登记表，签名即为提交", "In place of these {0} forms, handed in by signing")
    case .formMaterials: ("其余材料 {0} 项", "Other materials: {0}")
    case .formUndertaking:
      (
        "本人（本单位）承诺：以上所填和所交材料真实、准确、完整，复印件与原件一致；知道隐瞒情况或者"
          + "提供虚假材料申请的法律后果（行政许可法第七十八条），并同意大厅为办理上述事项核查、"
          + "共享这些信息。",
        "I (we) declare that what is stated here and handed in is true, exact and complete and that "
          + "copies agree with the originals; that the consequences of concealing facts or handing "
          + "in false papers are known (Administrative Licensing Law art. 78); and that the hall "
          + "may check and share this for the items above."
      )
    case .formSignature: ("申请人（签名或盖章）", "Applicant (signature or seal)")
    case .formAgentSignature: ("代理人（签名）", "Agent (signature)")
    case .formBlank: ("＿＿＿＿＿＿＿＿", "________________")
    case .formUses: ("用于第 {0} 项", "for {0}")
    case .formShared: ("免交", "not needed")
    case .formAuthority: ("委托书", "Authority")
    case .formPhone: ("电话", "Telephone")
    case .formDay: ("填表", "Filled in")
    case .formCode: ("信用代码", "Credit code")
    case .formDate: ("日期", "Date")
    case .formRoleIdentity: ("{0}证号", "{0}: identity")

    case .number: ("办件号", "Number")
    case .matter: ("事项", "Matter")
    case .matterOfTasks: ("{0}（{1} 个事项，一次申请）", "{0} ({1} items, one application)")
    case .item: ("办理项", "Item")
    case .department: ("部门", "Department")
    case .applicant: ("申请人", "Applicant")
    case .agent: ("代理人", "Agent")
    case .contact: ("联系人", "Contact")
    case .identity: ("证件号", "Identity")
    case .subject: ("当事人", "Concerning")
    case .received: ("收件", "Received")
    case .accepted: ("受理", "Accepted")
    case .given: ("告知", "Given")
    case .decidedBy: ("经办", "Clerk")
    case .window: ("窗口", "Window")
    case .windowAndClerk: ("{0}  {1}", "{0}  {1}")
    case .due: ("办结", "Done by")
    case .dueSameDay: ("{0}（当日）", "{0} (the same day)")
    case .oneDay: ("最迟 {0}（1 个工作日）", "{0} (1 working day)")
    case .days: ("最迟 {0}（{1} 个工作日）", "{0} ({1} working days)")
    case .provisional: ("{0} 暂定", "{0} provisional")
    case .provisionalNote:
      (
        "标“暂定”的日期，待国务院办公厅公布放假安排后重算。",
        "Dates marked provisional are counted again once the State Council has announced the "
          + "holidays."
      )
    case .enquiry: ("咨询", "Enquiries")
    case .complaint: ("投诉", "Complaints")
    case .originals: ("原件 {0} 份", "originals: {0}")
    case .copies: ("复印件 {0} 份", "copies: {0}")
    case .piecesTogether: ("{0}，{1}", "{0}, {1}")
    case .seal: ("（专用印章）", "(official seal)")
    case .date: ("    年    月    日", "Date ____-__-__")
    case .cut: ("下联由窗口留存", "the window keeps what follows")
    case .receipt: ("签收：{0}  {1}", "Received: {0}  {1}")
    case .signature: ("签收人", "Signature")
    case .signatureDate: ("签收时间", "Date and time")
    }
  }
}
