internal import CaseEngine
internal import Hall
internal import Paper
internal import Phrases

/// The slip of a drugstore, from the case to the bytes that a printer or a file gets; and that of a case
/// with one item, which is as long as the slips of the programs it is compared with.
struct SlipMeasure {
  let hall: ServiceHall
  let file: CaseFile
  let short: CaseFile

  /// Over so many the memory of a process is watched, once it is warm.
  private static let watched = 200

  func measure(at desk: BenchDesk, _ found: (Figure) -> Void) throws {
    desk.say(.measuringSlips)
    found(try figure("slip-text", .slipText, .text(.page), at: desk))
    found(try figure("slip-escpos", .slipReceipt, .escpos(.wide), at: desk))
    do {
      let first = try Stopwatch.time { _ = try slip(.pdf(.a5)) }
      let figure = try figure("slip-pdf", .slipPDF, .pdf(.a5), at: desk)
      found(
        figure.with("first", .firstOfAll, first * 1e3, .milliseconds)
          .with("size", .sizeOfFile, Double(try slip(.pdf(.a5)).count), .bytes)
          .with("growth", .grownBy, try growth(at: desk), .megabytes))
      found(
        try self.figure("slip-pdf-short", .slipPDFShort, .pdf(.a5), of: short, at: desk)
          .with("size", .sizeOfFile, Double(try slip(.pdf(.a5), of: short).count), .bytes))
    } catch is PrintFailure { desk.say(.noSlipPDF) }
  }

  private func slip(_ rendering: Rendering, of other: CaseFile? = nil) throws -> [UInt8] {
    guard let slip = hall.slip(of: other ?? file) else {
      preconditionFailure("an accepted case has a slip")
    }
    return try Sheet(slip: slip, language: .chinese).bytes(rendering)
  }

  private func figure(
    _ code: String, _ name: BenchPhrase, _ rendering: Rendering, of other: CaseFile? = nil,
    at desk: BenchDesk
  ) throws -> Figure {
    var rates: [Double] = []
    for _ in 0..<desk.settings.rounds {
      try desk.checkStop()
      let rate = try Rate.of(1, for: desk.settings.countingSeconds) {
        Int64(try slip(rendering, of: other).count)
      }
      rates.append(rate)
    }
    let median = Samples(rates).median
    return Figure(code, name, unit: .perSecond, ours: median)
      .with("each", .each, 1e6 / median, .microseconds)
  }

  /// How much more memory the process has after as many slips.
  private func growth(at desk: BenchDesk) throws -> Double {
    let before = ProcessFigures.residentMegabytes()
    for _ in 0..<Self.watched {
      try desk.checkStop()
      _ = try slip(.pdf(.a5))
    }
    return ProcessFigures.residentMegabytes() - before
  }
}
