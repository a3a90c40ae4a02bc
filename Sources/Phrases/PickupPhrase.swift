/// Telling applicants, and what becomes of outputs before they are handed out: what is said of it, and
/// why not.
package enum PickupPhrase: Phrase {
  case nothingToTell, addressNeeded, wordsNeeded, withCourier, onTheWay, elsewhere
  case numberUsed, noSuchParcel, parcelEnded, dayImpossible, reasonNeeded, alreadyThere
  case noSuchList, forPlace, withMessenger, messengerNeeded, noVillagePoint, slotTaken
  case mandateExpired
  case telephone, inPerson, message, together, singly, brought
  case addressee, villageAgent, steward
  case told, withNote, wished, shelved, sent, entrusted, byBringer, delivered, returned, signedOut,
    signedIn

  package var texts: (String, String) {
    switch self {
    case .nothingToTell:
      ("没有记：还没有可以通知的证照。", "Not written down: nothing is ready to be told of.")
    case .addressNeeded:
      (
        "没有办：快递或送达要写收件人、电话和地址。",
        "Not done: whoever brings it needs a name, a telephone and an address."
      )
    case .wordsNeeded:
      (
        "没有办：有一项没有填（承运人、运单号、柜号、经手人或签收人）。",
        "Not done: carrier, waybill, slot, bearer or signer is missing."
      )
    // {0}: what, {1}: waybill.
    case .withCourier:
      (
        "没有办：{0}已交快递，运单 {1}；送达或退回后再记。",
        "Not done: {0} is with the courier, waybill {1}; say first that it came, or came back."
      )
    // {0}: what, {1}: list, {2}: place.
    case .onTheWay:
      (
        "没有办：{0}在去{2}的路上，清单 {1}；到了那里签收后再办。",
        "Not done: {0} is on the way to {2} by list {1}, and is first signed in there."
      )
    case .elsewhere:
      ("没有办：{0}在{1}，只能在那里取。", "Not done: {0} lies at {1}, and leaves from there only.")
    case .numberUsed:
      ("没有办：这个办件用过运单 {0}。", "Not done: waybill {0} was used in this case before.")
    case .noSuchParcel: ("没有办：没有单号 {0}。", "Not done: there is no waybill or list {0}.")
    case .parcelEnded:
      ("没有办：单号 {0} 已经送达或者退回了。", "Not done: {0} was delivered, or came back.")
    case .dayImpossible:
      (
        "没有记：{0} 不对，应在寄出（{1}）以后、今天以前。",
        "Not written down: {0} is not between the sending ({1}) and today."
      )
    case .reasonNeeded: ("没有办：请写明退回的原因。", "Not done: say why it came back.")
    case .alreadyThere: ("没有办：证照就在{0}。", "Not done: they lie at {0} already.")
    // {0}: what, {1}: list.
    case .withMessenger:
      (
        "没有办：{0}已交代办员送达，清单 {1}；送到或带回后再记。",
        "Not done: {0} was given to somebody who brings it, list {1}; say first that it came, or came back."
      )
    case .messengerNeeded:
      (
        "没有办：请写明交给谁（姓名、工号；村代办员还要写服务点）。",
        "Not done: say who takes it along, by name and number, and a village agent's point."
      )
    case .noVillagePoint: ("没有办：{0}不是村级服务点。", "Not done: {0} is no village's point.")
    // {0}: slot, {1}: case.
    case .slotTaken:
      (
        "没有放：取件柜 {0} 号里是 {1} 的证照，请换一格。",
        "Not put there: slot {0} holds what is of {1}; take another."
      )
    case .mandateExpired:
      (
        "没有办：授权 {0} 已经到期，请代理人出示有效的授权文书（R31）。",
        "Not done: the authority ended on {0}; the agent needs one that is valid (R31)."
      )
    case .noSuchList: ("没有办：没有清单 {0}。", "Not done: there is no list {0}.")
    case .forPlace:
      ("没有办：清单 {0} 是去{1}的，由那里签收。", "Not done: list {0} goes to {1}, and is signed in there.")
    case .telephone: ("电话", "by telephone")
    case .inPerson: ("当面", "in person")
    case .message: ("短信、微信（人工）", "by a message written by hand")
    case .together: ("全部办好一次取", "all together when the last is in")
    case .singly: ("办好一件通知一件", "told of each at once")
    // {0}: how, {1}: to whom.
    case .brought: ("{0}给{1}", "{0} to {1}")
    case .addressee: ("快递收件人", "addressee of a courier")
    case .villageAgent: ("村代办员", "village agent")
    case .steward: ("代办员", "steward")
    case .told: ("{0}通知申请人：{1}", "The applicant was told {0}: {1}")
    case .withNote: ("{0}（{1}）", "{0} ({1})")
    case .wished: ("申请人要求：{0}", "The applicant chose: {0}")
    case .shelved: ("{0}放进取件柜 {1} 号", "{0} put into slot {1} of the cabinet")
    case .sent:
      ("{0}交{1}寄出，运单 {2}，收件人{3}", "{0} sent by {1}, waybill {2}, to {3}")
    // {0}: what, {1}: who, {2}: list, {3}: to whom, {4}: their number.
    case .entrusted:
      (
        "{0}交{1}（{4}）送达，清单 {2}，收件人{3}",
        "{0} given to {1} ({4}) to bring to {3}, list {2}"
      )
    // {0}: village agent or steward, {1}: name.
    case .byBringer: ("{0} {1}", "{1}, {0},")
    case .delivered: ("单号 {0} 于 {1} 送达，{2}签收", "{0} delivered on {1}, signed by {2}")
    case .returned: ("单号 {0} 退回：{1}", "{0} came back: {1}")
    case .signedOut: ("{0}移交{1}，清单 {2}，经手人{3}", "{0} sent to {1} by list {2}, taken by {3}")
    case .signedIn: ("清单 {0} 的证照已到，签收", "What list {0} names arrived and was signed in")
    }
  }
}
