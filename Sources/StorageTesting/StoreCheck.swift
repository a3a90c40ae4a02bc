package import Storage

/// One promise every store keeps, as something to run on an empty store.
///
/// It knows no test framework, so that the same checks serve every engine:
/// `#expect(try check.findings(in: store, seed…) == [])`.
package struct StoreCheck: Sendable, CustomStringConvertible {
  /// What is promised.
  package let promise: String
  private let body: @Sendable (any HallStore, inout SampleHall, inout Findings) throws -> Void

  init(
    _ promise: String,
    _ body: @escaping @Sendable (any HallStore, inout SampleHall, inout Findings) throws -> Void
  ) {
    self.promise = promise
    self.body = body
  }

  package var description: String { promise }

  /// Runs the check on an empty store.
  /// - Returns: a sentence for each thing that is not as promised; empty when all is well.
  /// - Throws: what the store throws where it should not.
  package func findings(
    in store: any HallStore, random: any RandomNumberGenerator
  ) throws -> [String] {
    var hall = SampleHall(random: random)
    var findings = Findings()
    try body(store, &hall, &findings)
    return findings.sentences
  }

  package static let all: [StoreCheck] =
    journalChecks + rowChecks + groupChecks + pickupChecks + queueChecks + searchChecks
    + recordChecks + checkListChecks + signInChecks + creditChecks + absenceChecks
    + holidayChecks + raceChecks + custodyChecks + registerChecks + printingChecks
    + figureChecks
    + licenceChecks
    + entryChecks + platformChecks
}

/// What a check found to be otherwise than promised.
struct Findings {
  private(set) var sentences: [String] = []

  mutating func expect(_ condition: Bool, _ what: String) {
    if !condition { sentences.append(what) }
  }

  mutating func equal<T: Equatable>(_ actual: T, _ expected: T, _ what: String) {
    guard actual != expected else { return }
    sentences.append("\(what): found \(shown(actual)), expected \(shown(expected))")
  }

  private func shown<T>(_ value: T) -> Substring { String(describing: value).prefix(800) }
}
