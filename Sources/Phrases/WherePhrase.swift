/// Where something can be taken in, the nearest first.
package enum WherePhrase: Phrase {
  /// Code, name, scope.
  case head
  /// Place from which.
  case from
  /// Position, name, windows.
  case place
  case handedOut, notHandedOut, contact, hours, nowhere, noSuchPlace

  package var texts: (String, String) {
    switch self {
    case .head: ("{0}  {1}  通办范围：{2}", "{0}  {1}  for applicants of: {2}")
    case .from: ("从{0}起，由近到远：", "From {0}, the nearest first:")
    case .place: ("{0}  {1}  窗口 {2}", "{0}  {1}  windows {2}")
    case .handedOut: ("取证 {0}", "results at {0}")
    case .notHandedOut: ("结果不在这里取", "results are not handed out here")
    case .contact: ("{0}  {1}", "{0}  {1}")
    case .hours: ("工作日 {0}", "working days {0}")
    case .nowhere: ("没有窗口收这一件。", "No window takes it in.")
    case .noSuchPlace: ("没有地点 {0}，现有：{1}。", "There is no place {0}, only {1}.")
    }
  }
}
