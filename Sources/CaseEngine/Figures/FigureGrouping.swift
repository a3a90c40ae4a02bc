/// By what figures are told apart. The raw values are the contract of the command line.
package enum FigureGrouping: String, CaseIterable, Sendable {
  /// Where the case was taken in.
  case place
  case window, matter
  /// Each that has a part in the case: a joint case counts once with each.
  case department
}
