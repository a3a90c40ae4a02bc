/// The screen of what is ready and not handed out yet, and what it asks.
package enum PickupScreenPhrase: Phrase {
  case title, help, parcelHelp
  case toTell, unclaimed, posting, leaving, moving, sent, inSlots, entrust
  case next, back, told, wish, telephone, paper, send, slot, move, arrive, delivered, returned
  case days, places
  case how, wishQuestion, daysQuestion, notDays, slotQuestion, reasonQuestion, bearerQuestion
  case purposeQuestion, empty
  case whole, written, came, nobody, everywhere, since, onlyUnclaimed, onlyIn, liesAt
  case call, outputs, age, due
  case carrier, waybill, addressee, phone, address, signer, day
  case calls, transfer

  package var texts: (String, String) {
    switch self {
    case .title: ("通知与去向", "Telling and whereabouts")
    case .help:
      (
        "办好而没有交出的证照，按 Tab 换列表：要通知的、没人来取的、取件柜里的、要送达的、要送走的、在路上的、已寄出的。程序不发短信也不打电话：照单通知，通知后按 t 打勾。电话是遮盖的，按 u 写明用途后看全号，会记入留痕。",
        "What is ready and not handed out, in seven lists that Tab goes through: whom to tell, what nobody collects, what lies in the cabinet, what is to be brought or moved, what is on the way or with a courier or agent. The program sends nothing: call, then tick with t. Telephones are masked; u shows a whole one, and keeps that it did."
      )
    case .parcelHelp:
      (
        "填好后按 F10。寄出的既不会再交出，也不会丢：送达就算交出，退回又可以取。",
        "Fill in, then F10. What is sent cannot be handed out besides, nor get lost: delivered is handed out, returned is ready again."
      )
    case .toTell: ("要通知", "to tell")
    case .unclaimed: ("没人取", "unclaimed")
    case .posting: ("要送达", "to bring")
    case .leaving: ("要送走", "to move")
    case .moving: ("在路上", "on the way")
    case .sent: ("已寄出", "sent")
    case .inSlots: ("取件柜", "cabinet")
    case .entrust: ("交代办员", "Give to agent")
    case .next: ("下一列表", "Next list")
    case .back: ("上一列表", "List before")
    case .told: ("已通知", "Told")
    case .wish: ("一次取/分次取", "Together or not")
    case .telephone: ("看电话", "Telephone")
    case .paper: ("通知单", "Print list")
    case .send: ("寄出", "Send")
    case .slot: ("进取件柜", "Cabinet")
    case .move: ("移交清单", "Move by list")
    case .arrive: ("签收清单", "Sign in")
    case .delivered: ("送达", "Delivered")
    case .returned: ("退回", "Came back")
    case .days: ("满几天", "Days")
    case .places: ("全部地点", "All places")
    case .how: ("怎样通知 {0} 的？", "How was {0} told?")
    case .wishQuestion: ("{0} 要求改为：", "{0} wants it changed to:")
    case .daysQuestion: ("办好满几个工作日的？0 是全部", "Ready for how many working days? 0 for all")
    case .notDays: ("请写天数", "Please type a number of days")
    case .slotQuestion: ("取件柜几号？", "Which slot of the cabinet?")
    case .reasonQuestion: ("为什么退回？", "Why did it come back?")
    case .bearerQuestion: ("谁送去？", "Who takes it there?")
    case .purposeQuestion: ("为什么要看完整电话？", "What do you need the whole telephone for?")
    case .empty: ("这一项要填", "Please fill this in")
    case .whole: ("{0} {1}", "{0} {1}")
    case .written: ("已记入 {0}", "Written into {0}")
    case .came: ("已签收 {0} 件", "{0} signed in")
    case .nobody: ("没有", "Nothing")
    case .everywhere: ("全部地点", "every place")
    case .since: ("办好满 {0} 个工作日", "ready for {0} working days")
    case .onlyUnclaimed: ("只在“没人取”里", "Only in the list of the unclaimed")
    case .onlyIn: ("只在“{0}”里", "Only in the list “{0}”")
    case .liesAt: ("在{0}，不在这里", "It lies at {0}, not here")
    case .call: ("联系", "call")
    case .outputs: ("证照、批文", "outputs")
    case .age: ("天数", "days")
    case .due: ("最迟", "due")
    case .carrier: ("承运人", "Carrier")
    case .waybill: ("运单号", "Waybill")
    case .addressee: ("收件人", "Addressee")
    case .phone: ("电话", "Telephone")
    case .address: ("地址", "Address")
    case .signer: ("签收人", "Signed by")
    case .day: ("日期", "Day")
    case .calls: ("取件通知单", "Call list")
    case .transfer: ("证照移交清单", "List of documents moved")
    }
  }
}
