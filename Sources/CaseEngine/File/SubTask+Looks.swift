package import Catalogue

/// Who has to have looked at a sub-task before it is decided (R17).
extension SubTask {
  /// Findings so far, in order.
  package var looks: [Examination] { earlier + (examination.map { [$0] } ?? []) }

  /// How many findings the decision comes after: none, one (一审一核), or all steps but the last
  /// (逐级审批).
  package var looksNeeded: Int {
    switch handling {
    case .atOnce, .single: 0
    case .double: 1
    case .stepwise: max(0, stages.count - 1)
    }
  }

  /// Whether it only waits for whoever decides it.
  package var isLookedAt: Bool { looks.count >= looksNeeded }

  /// The step it is in; nil of what does not go step by step, and once it is concluded.
  package var stage: HandlingStage? {
    guard state.isOpen, stages.indices.contains(looks.count) else { return nil }
    return stages[looks.count]
  }

  /// The higher authority that decides it (转报); nil where it is decided here.
  package var decidedBy: String? { links.compactMap(\.forwardTo).first }

  /// The link by which it has to be sent up first: nobody brought a result of it back yet.
  package var unforwarded: SpecialLink? {
    links.first { link in
      link.forwardTo != nil
        && !stops.contains { !$0.isOpen && $0.ground.isCalled(link.name) }
    }
  }

  /// A finding takes its place: who looked last may look again, another makes the next step.
  mutating func take(_ finding: Examination) {
    if handling == .stepwise, let last = examination, last.officer != finding.officer {
      earlier.append(last)
    }
    examination = finding
    verifier = nil
  }
}
