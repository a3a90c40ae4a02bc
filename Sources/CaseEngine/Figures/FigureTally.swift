package import Catalogue

/// What is counted for the figures, each on the day that it belongs to.
package enum FigureCount: Int, CaseIterable, Sendable {
  case received, acceptedAtFirst, accepted, concluded
  case decided, promised, onTime, atOnce
  case closed, oneVisit, onceDone, sameVisit, fewMaterials, oneCertificate, proofFree, proofs
  case stewarded

  /// On which of its days a case is counted.
  package enum Day: CaseIterable, Sendable { case receipt, decision, closing }

  package var day: Day {
    switch self {
    case .received, .acceptedAtFirst, .accepted, .concluded: .receipt
    case .decided, .promised, .onTime, .atOnce: .decision
    case .closed, .oneVisit, .onceDone, .sameVisit, .fewMaterials, .oneCertificate, .proofFree,
      .proofs, .stewarded:
      .closing
    }
  }

  /// Five at most are few (S011).
  package static let few = 5

  /// What a case with these facts adds, on its day.
  package func of(_ facts: CaseFacts) -> Int {
    switch self {
    case .received, .decided, .promised, .closed: 1
    case .acceptedAtFirst: facts.isAcceptedAtFirst ? 1 : 0
    case .accepted: facts.isAccepted ? 1 : 0
    case .concluded: facts.decided != nil ? 1 : 0
    case .onTime: facts.isOnTime ? 1 : 0
    case .atOnce: facts.isAtOnce ? 1 : 0
    case .oneVisit: facts.visits + facts.agentTrips <= 1 ? 1 : 0
    case .onceDone: facts.visits <= 1 ? 1 : 0
    case .sameVisit: facts.isSameVisit ? 1 : 0
    case .fewMaterials: facts.materials <= Self.few ? 1 : 0
    case .oneCertificate: facts.isOneCertificate ? 1 : 0
    case .proofFree: facts.proofs == 0 ? 1 : 0
    case .proofs: facts.proofs
    case .stewarded: facts.stewardTrips > 0 ? 1 : 0
    }
  }
}

/// The counts of a period: what all figures are made from.
package struct FigureTally: Hashable, Sendable {
  private var counts = [Int](repeating: 0, count: FigureCount.allCases.count)

  package init() {}

  package subscript(_ count: FigureCount) -> Int {
    get { counts[count.rawValue] }
    set { counts[count.rawValue] = newValue }
  }

  package mutating func add(_ other: FigureTally) {
    for count in FigureCount.allCases { self[count] += other[count] }
  }

  /// Counts a case on one of its days.
  package mutating func add(_ facts: CaseFacts, on day: FigureCount.Day) {
    for count in FigureCount.allCases where count.day == day { self[count] += count.of(facts) }
  }

  /// What a department has of so many equal cases: each case once, but its own sub-tasks alone where
  /// they are on time or late.
  package func share(of part: CaseFacts.Part, cases: Int) -> FigureTally {
    var share = self
    share[.promised] = self[.decided] > 0 ? cases * part.decided : 0
    share[.onTime] = self[.decided] > 0 ? cases * part.onTime : 0
    return share
  }
}

/// One figure as a fraction.
package struct FigureValue: Hashable, Sendable {
  package let indicator: Indicator
  package let numerator: Int
  /// 1 for a mere count.
  package let denominator: Int

  package init(_ indicator: Indicator, of tally: FigureTally) {
    self.indicator = indicator
    let (above, below) = indicator.parts
    numerator = tally[above]
    denominator = below.map { tally[$0] } ?? 1
  }

  /// Nothing to divide by: no case then.
  package var isEmpty: Bool { denominator == 0 }

  /// Tenths of a percent, hundredths of an average, or the count; nil where there was no case. Rounded,
  /// but what is not all is never shown as all, and what is not nothing never as nothing.
  package var scaled: Int? {
    guard denominator > 0 else { return nil }
    switch indicator.unit {
    case .count: return numerator
    case .average: return (numerator * 200 + denominator) / (2 * denominator)
    case .percent:
      let rounded = (numerator * 2000 + denominator) / (2 * denominator)
      guard numerator > 0, numerator < denominator else { return rounded }
      return min(999, max(1, rounded))
    }
  }

  /// The change since `before`: in percent of it for a count, in points for a share, in hundredths for
  /// an average; nil where nothing can be said, since there was no case then.
  package func change(since before: FigureValue) -> Int? {
    guard let now = scaled, let then = before.scaled else { return nil }
    guard indicator.unit == .count else { return now - then }
    guard then > 0 else { return nil }
    let (change, half) = ((now - then) * 100, now < then ? -then / 2 : then / 2)
    return (change + half) / then
  }
}

extension Indicator {
  /// Numerator and denominator; a mere count has none below.
  package var parts: (FigureCount, FigureCount?) {
    switch self {
    case .received: (.received, nil)
    case .decided: (.decided, nil)
    case .closed: (.closed, nil)
    case .firstAcceptance: (.acceptedAtFirst, .received)
    case .concluded: (.concluded, .accepted)
    case .onTime: (.onTime, .promised)
    case .atOnce: (.atOnce, .decided)
    case .oneVisit: (.oneVisit, .closed)
    case .onceDone: (.onceDone, .closed)
    case .sameVisit: (.sameVisit, .closed)
    case .fewMaterials: (.fewMaterials, .closed)
    case .oneCertificate: (.oneCertificate, .closed)
    case .proofFree: (.proofFree, .closed)
    case .proofsPerCase: (.proofs, .closed)
    case .stewarded: (.stewarded, .closed)
    }
  }
}
