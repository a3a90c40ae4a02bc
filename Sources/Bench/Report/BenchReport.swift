package import Phrases
internal import TextWidth

/// What was found.
package struct BenchReport: Sendable {
  package internal(set) var figures: [Figure] = []
  /// Somebody stopped it before its end.
  package internal(set) var isStopped = false
  /// The control flush: 64 KiB written over and flushed.
  package internal(set) var flushSeconds = 0.0
  /// The folder was in memory, so that what is durable there is not.
  package let isInMemory: Bool

  init(isInMemory: Bool) { self.isInMemory = isInMemory }

  /// The disk was too slow, by the control flush, for the figures of writing to say much.
  package var isNoisy: Bool { flushSeconds > ControlFlush.noisySeconds }

  /// A table and what is to be said of it, a line each.
  package func lines(_ language: Language) -> [String] {
    let flush = ReportNumber.text(flushSeconds * 1e3)
    let control = isNoisy ? BenchPhrase.controlNoisy : .controlQuiet
    return rows(language) + [control.text(language, flush)]
      + (isInMemory ? [BenchPhrase.inMemory.text(language)] : [])
      + (isStopped ? [BenchPhrase.stopped.text(language)] : [])
  }

  private func rows(_ language: Language) -> [String] {
    let head: [BenchPhrase] = [
      .headWhat, .headOurs, .headLimit, .headRatio, .headGoal, .headVerdict,
    ]
    let table = [head.map { $0.text(language) }] + figures.flatMap { $0.cells(language) }
    let widths = head.indices.map { column in table.map { $0[column].columns }.max() ?? 0 }
    return table.map { cells in
      let padded = zip(cells, widths).enumerated().map { index, cell in
        cell.0.padded(to: cell.1, (1...4).contains(index) ? .right : .left)
      }
      var line = padded.joined(separator: "  ")
      while line.last == " " { line.removeLast() }
      return line
    }
  }
}

/// Numbers as a person compares them: three digits that count.
enum ReportNumber {
  static func text(_ value: Double) -> String {
    let magnitude = abs(value)
    if magnitude >= 100 { return grouped(Int(value.rounded())) }
    return decimal(value, digits: magnitude >= 10 ? 1 : magnitude >= 1 ? 2 : 3)
  }

  static func ratio(_ value: Double) -> String { decimal(value, digits: 2) }

  private static func decimal(_ value: Double, digits: Int) -> String {
    let scale = (0..<digits).reduce(1) { product, _ in product * 10 }
    let scaled = Int((abs(value) * Double(scale)).rounded())
    let part = String(scaled % scale)
    let zeros = String(repeating: "0", count: digits - part.count)
    return (value < 0 ? "-" : "") + "\(scaled / scale).\(zeros)\(part)"
  }

  /// `1,234,567`
  private static func grouped(_ value: Int) -> String {
    let digits = String(abs(value))
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { text += "," }
      text.append(digit)
    }
    return (value < 0 ? "-" : "") + text
  }
}

extension Figure {
  /// A row of the table, and one for each detail.
  fileprivate func cells(_ language: Language) -> [[String]] {
    let sign = unit.isRate ? "≥ " : "≤ "
    let head = [
      name.text(language, arguments), text(ours, language),
      limit.map { text($0.value, language) } ?? "", ratio.map(ReportNumber.ratio) ?? "",
      goal.map { sign + ReportNumber.ratio($0) } ?? "", verdict(language),
    ]
    return [head]
      + details.map { detail in
        [
          "  " + detail.name.text(language),
          ReportNumber.text(detail.value) + " " + detail.unit.phrase.text(language), "", "", "", "",
        ]
      }
  }

  private func text(_ value: Double, _ language: Language) -> String {
    ReportNumber.text(value) + " " + unit.phrase.text(language)
  }

  private func verdict(_ language: Language) -> String {
    let met = isMet.map { $0 ? BenchPhrase.met : .missed }
    let words = [met, isNoisy ? .noisy : nil, limit?.name].compactMap { $0?.text(language) }
    return words.joined(separator: " ")
  }
}

extension Figure.Unit {
  fileprivate var phrase: BenchPhrase {
    switch self {
    case .perSecond: .perSecond
    case .milliseconds: .milliseconds
    case .microseconds: .microseconds
    case .megabytes: .megabytes
    case .bytes: .bytes
    }
  }
}
