/// Giving outputs to a village agent or a steward, who bring them to applicants.
package enum MessengerPhrase: Phrase {
  case entrust, help, role, agent, steward, name, staff, point, addressee, phone, address
  case allWanted, list, entrustHelp
  case verb, verbHelp, nameHelp, staffHelp, pointHelp, byAgentHelp, verbNeeds, slots, noSlots
  case bringerHelp

  package var texts: (String, String) {
    switch self {
    case .entrust: ("交代办员", "Give to an agent")
    case .help:
      (
        "填好后按 F10：印一张送达清单，一式两份。送到了记送达，没有送到记退回；路上的证照不能再交给别人。",
        "Fill in, then F10: a list is printed, two copies. What was brought is written down as delivered, else as come back; meanwhile it goes to nobody else."
      )
    case .role: ("交给", "To")
    case .agent: ("村代办员", "village agent")
    case .steward: ("代办员（送上门）", "steward (to the door)")
    case .name: ("姓名", "Name")
    case .staff: ("工号", "Number")
    case .point: ("服务点", "Village point")
    case .addressee: ("收件人", "Addressee")
    case .phone: ("电话", "Telephone")
    case .address: ("地址", "Address")
    case .allWanted: ("这里所有要由他送达的证照", "All that lies here and is to be brought by them")
    case .list: ("证照送达清单", "List of documents to bring")
    case .entrustHelp:
      ("交村代办员或代办员送到申请人手里，印一张清单", "Given to a village agent or a steward, by a list")
    case .verb: ("交村代办员或代办员送达，开一张清单。", "Give outputs to a village agent or a steward, by a list.")
    case .verbHelp:
      (
        "不写 --case 是这里所有要由他送达的；写了就只送那些办件的。之后用 delivered 或 returned 加清单号记下结果。",
        "All that is wanted from such a messenger, or only of the cases named. Afterwards delivered or returned, with the list's number, says what became of it."
      )
    case .nameHelp: ("交给谁。", "Who takes it along.")
    case .staffHelp: ("他的工号。", "Their number.")
    case .pointHelp: ("村代办员的服务点；不写是代办员送上门。", "A village agent's point; left out for a steward.")
    case .byAgentHelp: ("只看这个工号送的。", "Only what the person of that number has.")
    case .verbNeeds:
      (
        "收件地址要写全 --name、--phone 和 --address，并且写明 --case。",
        "An address is --name, --phone and --address together, for a case named by --case."
      )
    case .slots: ("取件柜在用的格。", "Slots of the cabinet that are in use.")
    case .noSlots: ("取件柜是空的。", "The cabinet is empty.")
    case .bringerHelp:
      ("由谁送：快递、村代办员、代办员。", "Who brings it: a courier, a village agent or a steward.")
    }
  }
}
