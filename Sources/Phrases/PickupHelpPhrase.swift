/// Pick-up lists, couriers and lists between places on the command line: what the verbs do and take.
package enum PickupHelpPhrase: Phrase {
  case abstract, discussion, list, told, unclaimed, wish, slot, send, delivered, returned, out
  case move, arrived, show
  case placeHelp, allHelp, byHelp, noteHelp, daysHelp, togetherHelp, singlyHelp, windowHelp
  case cabinetHelp
  case nameHelp, phoneHelp, addressHelp, outputHelp, slotHelp, carrierHelp, waybillHelp, signerHelp
  case dayHelp, reasonHelp, toHelp, bearerHelp, listHelp, caseHelp, identitySeenHelp, standingHelp
  case nobodyToTell, nothing, moved, came, badOutput, badWish, calls

  package var texts: (String, String) {
    switch self {
    case .abstract:
      ("通知取件，以及证照在交出以前的去向。", "Telling applicants, and where outputs are until they leave.")
    case .discussion:
      (
        "程序不发短信，也不打电话：列出要通知的人，由工作人员通知后打勾。",
        "The program sends no message and makes no call: it lists whom to tell, and a person who told them ticks it."
      )
    case .list: ("今天要通知的人。", "Whom to tell today.")
    case .told: ("记下已经通知申请人。", "Write down that the applicant was told.")
    case .unclaimed: ("办好没人取的，最久的在前。", "What is ready and nobody collects, the longest first.")
    case .wish: ("申请人要怎样取：一次取还是分次取，自取、取件柜还是送达。", "How the applicant wants to collect.")
    case .slot: ("把证照放进取件柜。", "Put outputs into a slot of the cabinet.")
    case .send: ("交快递寄出。", "Send outputs by courier.")
    case .delivered: ("送达了。", "It was delivered.")
    case .returned: ("没有送到，退回来了，又可以取。", "It came back: it is ready again.")
    case .out: ("按去向列出：要送达的、要送走的、在路上的、寄出的。", "What is to be sent or moved, and what is out.")
    case .move:
      ("开一张清单，把证照送到取件的地点。", "Make a list of what goes to the place where it is collected.")
    case .arrived: ("在取件的地点签收一张清单。", "Sign in what a list brought here.")
    case .show: ("再印一张还在路上的清单。", "Print a list again that is on its way.")
    case .placeHelp: ("看哪个地点；不写是自己所在的。", "At which place; one's own when left out.")
    case .allHelp: ("看所有地点。", "At every place.")
    case .byHelp: ("怎样通知的。", "How they were told.")
    case .noteHelp: ("备注。", "A note.")
    case .daysHelp: ("办好满多少个工作日。", "Ready for at least so many working days.")
    case .togetherHelp: ("全部办好一次取。", "All together when the last is in.")
    case .singlyHelp: ("办好一件通知一件。", "Told of each at once.")
    case .windowHelp: ("自己来取，不要送。", "They come for it.")
    case .cabinetHelp: ("放进取件柜，自己开柜取。", "Out of the cabinet.")
    case .nameHelp: ("收件人。", "Whom the courier looks for.")
    case .phoneHelp: ("收件人电话。", "Their telephone.")
    case .addressHelp: ("收件地址；不写是申请人留的。", "The address; the one the applicant gave when left out.")
    case .outputHelp:
      ("哪一件，如 2.1；不写是这里全部可取的。", "Which, such as 2.1; all that is ready here when left out.")
    case .slotHelp: ("柜号。", "Number of the slot.")
    case .carrierHelp: ("承运人。", "The courier.")
    case .waybillHelp: ("运单号，或者送达清单号。", "Number of the waybill, or of the agent's list.")
    case .signerHelp: ("谁签收的。", "Who signed for it.")
    case .dayHelp: ("哪一天；不写是今天。", "On which day; today when left out.")
    case .reasonHelp: ("为什么退回。", "Why it came back.")
    case .toHelp: ("送到哪个地点。", "Code of the place it goes to.")
    case .bearerHelp: ("谁送去。", "Who takes it there.")
    case .listHelp: ("清单号。", "Number of the list.")
    case .caseHelp:
      ("只送这个办件的；不写是所有约定在那里取的。", "Only of this case; all that is collected there when left out.")
    case .identitySeenHelp: ("见证核对过领取人的证件。", "The clerk saw the recipient's identity document.")
    case .standingHelp: ("看哪一种。", "Which of them.")
    case .nobodyToTell: ("今天没有要通知的人。", "Nobody is to be told.")
    case .nothing: ("没有。", "Nothing.")
    case .moved: ("已移交，清单 {0}", "moved by list {0}")
    case .came: ("已签收 {0} 件", "{0} signed in")
    case .badOutput: ("“{0}”不是一件证照，写成 2.1 这样。", "“{0}” is no output; write it as 2.1.")
    case .badWish:
      (
        "写 --together 或 --singly；要送达写 --name、--phone 和 --address（由谁送写 --by），放取件柜写 --cabinet，自己来取写 --window-pickup。",
        "Give --together or --singly; to have it brought --name, --phone and --address (and --by whom), out of the cabinet --cabinet, at the window --window-pickup."
      )
    case .calls: ("今天要通知的人，印成通知单。", "Whom to tell today, as a paper to take to the telephone.")
    }
  }
}
