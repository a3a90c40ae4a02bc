import Testing

@testable import CaseEngine

struct CasePropertyTests {
  @Test(
    "R9-R35: whatever is done to a case, in whatever order, its rules hold",
    arguments: seeds(0..<40))
  func invariants(seed: UInt64) {
    let simulation = Simulation(seed: seed)
    #expect(simulation.violations == [], "seed \(seed)")
  }

  @Test("the random cases reach every event and every rule of the decider that can be reached")
  func coverage() {
    let simulations = seeds(100..<160).map { Simulation(seed: $0) }
    let events = simulations.reduce(into: Set<CaseEvent.Kind>()) { $0.formUnion($1.events) }
    #expect(Set(CaseEvent.Kind.allCases).subtracting(events) == [])
    let rules = simulations.reduce(into: Set<Int>()) { $0.formUnion($1.rules) }
    let expected: Set = [1, 9, 11, 12, 16, 17, 18, 21, 25, 26, 30, 31, 32, 33, 35]
    #expect(expected.subtracting(rules) == [])
    #expect(simulations.reduce(0) { $0 + $1.steps } > 4000)
  }
}
