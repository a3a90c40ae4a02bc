import Phrases
import Testing

@testable import Bench

@Suite("What is told of many measurements")
struct ReckoningTests {
  @Test(
    "the median is the middle one, or between the two in the middle",
    arguments: [([], 0), ([3], 3), ([5, 1, 3], 3), ([4, 1, 2, 9], 3)] as [([Double], Double)])
  func median(values: [Double], median: Double) {
    #expect(Samples(values).median == median)
  }

  @Test("a percentile is a value that was measured")
  func percentile() {
    let samples = Samples((1...200).map(Double.init))
    #expect(samples.percentile(0.5) == 101)
    #expect(samples.percentile(0.99) == 199)
    #expect(samples.percentile(1) == 200)
    #expect(samples.largest == 200)
  }

  @Test(
    "a rate must reach its goal, a time must stay below it",
    arguments: [
      (.perSecond, 0.85, 0.85, true), (.perSecond, 0.84, 0.85, false),
      (.milliseconds, 1.5, 1.5, true), (.milliseconds, 1.51, 1.5, false),
      (.megabytes, 3.9, 4, true), (.bytes, 65, 64, false),
    ] as [(Figure.Unit, Double, Double, Bool)])
  func verdict(unit: Figure.Unit, ratio: Double, goal: Double, isMet: Bool) {
    let figure = Figure(
      "x", .plans, unit: unit, ours: ratio * 2, limit: (.sameRows, 2), goal: goal)
    #expect(figure.ratio == ratio)
    #expect(figure.isMet == isMet)
  }

  @Test("without a goal or a limit nothing is met or missed")
  func noVerdict() {
    #expect(Figure("x", .plans, unit: .perSecond, ours: 1).isMet == nil)
    #expect(
      Figure("x", .plans, unit: .perSecond, ours: 1, limit: (.sameRows, 1)).isMet == nil)
  }

  @Test(
    "numbers show three digits that count",
    arguments: [
      (0, "0.000"), (0.0456, "0.046"), (1.234, "1.23"), (12.34, "12.3"), (123.4, "123"),
      (1_234_567, "1,234,567"), (999.6, "1,000"), (9.999, "10.00"),
    ] as [(Double, String)])
  func numbers(value: Double, text: String) {
    #expect(ReportNumber.text(value) == text)
  }

  @Test("a report has a line for each figure and detail, aligned, and says when it was stopped")
  func lines() {
    var report = BenchReport(isInMemory: false)
    report.figures = [
      Figure("a", .plans, unit: .perSecond, ours: 1500, limit: (.sameRows, 3000), goal: 0.6)
        .with("each", .each, 0.5, .microseconds)
    ]
    report.isStopped = true
    let lines = report.lines(.english)
    #expect(lines.count == 5)
    #expect(lines[1].contains("1,500 /s"))
    #expect(lines[1].contains("0.50"))
    #expect(lines[1].contains("≥ 0.60  missed"))
    #expect(lines[2].contains("each"))
    #expect(lines.last == BenchPhrase.stopped.text(.english))
  }
}
