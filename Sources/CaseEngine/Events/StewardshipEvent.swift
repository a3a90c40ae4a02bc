/// What happened between a case and its steward (代办).
package enum StewardshipEvent: Hashable, Sendable {
  /// - `reason`: why it is handed on; nil where nobody had it.
  case assigned(Steward, reason: String?)
  case errandRun(Errand)
  case ended(reason: String)

  var kind: CaseEvent.Kind {
    switch self {
    case .assigned: .stewardAssigned
    case .errandRun: .errandRun
    case .ended: .stewardEnded
    }
  }
}
