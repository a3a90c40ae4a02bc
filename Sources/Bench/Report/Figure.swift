package import Phrases

/// One number of this program, beside the limit that was measured in the same run.
package struct Figure: Sendable {
  /// Of what is measured; the raw values stand in the JSON.
  package enum Unit: String, Sendable {
    case perSecond = "per-second"
    case milliseconds, microseconds, megabytes, bytes

    /// Whether more is better.
    package var isRate: Bool { self == .perSecond }
  }

  /// What is told besides.
  package struct Detail: Sendable {
    /// The key in the JSON.
    package let code: String
    package let name: BenchPhrase
    package let value: Double
    package let unit: Unit
  }

  /// The key in the JSON, such as `intake-4`.
  package let code: String
  package let name: BenchPhrase
  package let arguments: [String]
  package let unit: Unit
  package let ours: Double
  /// What it is compared with; nil where nothing is a limit.
  package let limit: (name: BenchPhrase, value: Double)?
  /// Ours over the limit.
  package let ratio: Double?
  /// The ratio that is wanted: at least, of a rate; at most, of a time or a size.
  package let goal: Double?
  /// The machine had other work, or a slow disk, so that the ratio says little.
  package let isNoisy: Bool
  package private(set) var details: [Detail] = []

  /// nil where there is no goal, or nothing to compare with.
  package var isMet: Bool? {
    guard let ratio, let goal else { return nil }
    return unit.isRate ? ratio >= goal : ratio <= goal
  }

  init(
    _ code: String, _ name: BenchPhrase, _ arguments: [String] = [], unit: Unit, ours: Double,
    limit: (BenchPhrase, Double)? = nil, ratio: Double? = nil, goal: Double? = nil,
    isNoisy: Bool = false
  ) {
    self.code = code
    self.name = name
    self.arguments = arguments
    self.unit = unit
    self.ours = ours
    self.limit = limit.map { (name: $0, value: $1) }
    self.ratio = ratio ?? limit.flatMap { $1 > 0 ? ours / $1 : nil }
    self.goal = goal
    self.isNoisy = isNoisy
  }

  /// Of a contest.
  /// - Parameter scale: from what the rounds hold to `unit`.
  init(
    _ code: String, _ name: BenchPhrase, _ arguments: [String] = [], unit: Unit,
    _ contest: Contest, over limit: BenchPhrase, scale: Double = 1, goal: Double?
  ) {
    self.init(
      code, name, arguments, unit: unit, ours: contest.ours * scale,
      limit: (limit, contest.limit * scale), ratio: contest.ratio, goal: goal,
      isNoisy: contest.isNoisy)
  }

  func with(_ code: String, _ name: BenchPhrase, _ value: Double, _ unit: Unit) -> Figure {
    var figure = self
    figure.details.append(Detail(code: code, name: name, value: value, unit: unit))
    return figure
  }
}
