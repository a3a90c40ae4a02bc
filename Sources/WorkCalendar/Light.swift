/// The light of electronic supervision (R28).
package enum Light: String, CaseIterable, Sendable {
  case green, yellow, red
  /// Stopped: neither late nor in time.
  case grey

  /// The light of a running clock: red after its due day, yellow from its warning day on.
  package static func light(due: CivilDate, warning: CivilDate, today: CivilDate) -> Self {
    if today > due { return .red }
    return today >= warning ? .yellow : .green
  }
}
