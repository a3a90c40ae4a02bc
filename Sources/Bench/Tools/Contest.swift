/// Two ways of doing one thing, in turn, round after round, since the machine is never the same for
/// long: A B, B A, A B …
struct Contest {
  /// What both reached in one round, and the control flush before it.
  struct Round {
    let ours: Double
    let limit: Double
    let control: Double
  }

  private(set) var rounds: [Round] = []

  /// - Parameters:
  ///   - control: nil where no disk is written to.
  ///   - ours, limit: given the round's number.
  init(
    rounds count: Int, at desk: BenchDesk, control: ControlFlush? = nil,
    ours: (Int) throws -> Double, limit: (Int) throws -> Double
  ) throws {
    for number in 0..<count {
      try desk.checkStop()
      let before = control?.measure() ?? 0
      let first = number.isMultiple(of: 2)
      let early = first ? try ours(number) : try limit(number)
      let late = first ? try limit(number) : try ours(number)
      rounds.append(
        Round(ours: first ? early : late, limit: first ? late : early, control: before))
    }
  }

  var ours: Double { Samples(rounds.map(\.ours)).median }
  var limit: Double { Samples(rounds.map(\.limit)).median }
  /// The median of the rounds' own ratios.
  var ratio: Double {
    Samples(rounds.compactMap { $0.limit > 0 ? $0.ours / $0.limit : nil }).median
  }
  var isNoisy: Bool { Samples(rounds.map(\.control)).median > ControlFlush.noisySeconds }
}
