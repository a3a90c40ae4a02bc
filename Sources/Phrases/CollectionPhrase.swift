/// How what is ready reaches the applicant: at the window, out of a cabinet, or brought by somebody.
package enum CollectionPhrase: Phrase {
  case window, cabinet, courier, villageAgent, steward
  case agentAddressee, stewardAddressee
  // The choice at the intake.
  case noVillage
  case key, keyHelp, title, help, way, place, name, phone, address, empty, take, line, usual,
    atPlace
  // On the slip.
  case slipCabinet, slipBrought, slipBroughtHow, slipCabinetHow
  // In the state of a case.
  case state, wish, told, notToldYet, nothingReady, output

  package var texts: (String, String) {
    switch self {
    case .window: ("到窗口取", "at the window")
    case .cabinet: ("取件柜", "out of the cabinet")
    case .courier: ("快递", "by courier")
    case .villageAgent: ("村代办员送达", "by the village agent")
    case .steward: ("代办员送上门", "brought home by a steward")
    case .agentAddressee: ("村代办员送达的签收人", "addressee of a village agent")
    case .stewardAddressee: ("代办员上门的签收人", "addressee of a steward")
    case .noVillage: ("这里没有村级服务点。", "There is no village point here.")
    case .key: ("取件方式", "Collecting")
    case .keyHelp:
      (
        "申请人要怎样取、在哪里取。不选就是到这里的窗口取。",
        "How and where the applicant wants to collect; at this place's window unless chosen otherwise."
      )
    case .title: ("取件方式和地点", "How and where it is collected")
    case .help:
      (
        "选好按 F10。快递和送达要写收件人、电话和地址；同一次来的其他事项跟着一样。",
        "Choose, then F10. What is brought needs a name, a telephone and an address; the other matters of the visit follow."
      )
    case .way: ("怎样取", "How")
    case .place: ("在哪里取", "Where")
    case .name: ("收件人", "To whom")
    case .phone: ("电话", "Telephone")
    case .address: ("地址", "Address")
    case .empty: ("这一项要填", "Please fill this in")
    case .take: ("就这样取", "Take it")
    // {0}: how, {1}: where or to whom.
    case .usual: ("取件    到这里的窗口取（Ctrl-G）", "Collect   at this place's window (Ctrl-G)")
    case .line: ("取件    {0}  {1}", "Collect {0}  {1}")
    // {0}: how, {1}: place.
    case .atPlace: ("{1}（{0}）", "{1} ({0})")
    case .slipCabinet:
      ("{0}取件柜，凭本证和身份证", "the cabinet of {0}, with this slip and your identity card")
    // {0}: how, {1}: name, {2}: telephone, {3}: address.
    case .slipBrought: ("{0}：{1} {2} {3}", "{0}: {1} {2} {3}")
    case .slipBroughtHow:
      (
        "办好后送到上面的地址，当面签收，不用再来。要改，请打咨询电话；没有送到的，凭本证到窗口取。",
        "Brought to that address when ready and signed for there; you need not come. To change it, "
          + "call the enquiry number; what could not be delivered is collected with this slip."
      )
    case .slipCabinetHow:
      (
        "放进取件柜后电话通知柜号；也可凭本证到窗口取。",
        "You are called with the slot's number; it can also be collected at the window with this slip."
      )
    case .state: ("取件", "Pick-up")
    case .wish: ("申请人要：{0}，{1}", "the applicant wants: {0}, {1}")
    // {0}: day, {1}: way.
    case .told: ("{0} 已{1}通知：{2}", "told {1} on {0}: {2}")
    case .notToldYet: ("未通知：{0}", "not told: {0}")
    case .nothingReady: ("还没有办好的", "nothing is ready yet")
    // {0}: key, {1}: what, {2}: where.
    case .output: ("{0} {1}  {2}", "{0} {1}  {2}")
    }
  }
}
