/// Where something can be taken in, the nearest first.
package enum WherePhrase: Phrase {
  /// Code, name, scope.
  case head
  /// Place from which.
  case from
  /// Position, name, windows.
  case place
  case handedOut, notHandedOut, contact, hours, nowhere, noSuchPlace
  case abstract, discussion, fromHelp

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
    case .abstract: ("哪里能办，由近到远。", "Where it can be taken in, the nearest first.")
    case .discussion:
      (
        "近是按地点的隶属关系：本地点和它下面的，然后上一级和上一级下面的，直到县。",
        "Near is by which place belongs to which: a place and what belongs to it, then what it "
          + "belongs to and what belongs to that, up to the county."
      )
    case .fromHelp:
      ("从哪个地点看，不写是大厅的第一个地点", "the place from which; the hall's first if left out")
    }
  }
}
