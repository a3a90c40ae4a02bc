import CaseEngine
import Glibc
import Hall
import Phrases
import WorkCalendar

/// `calendar add -`: a pair a line on standard input, an answer a line on standard output.
///
/// Works on bytes and answers in large pieces, since it is for counting millions.
struct WorkingDayStream {
  let calendar: WorkCalendar

  private static let outputSize = 1 << 16

  /// Answers until the input ends; an empty line is passed over.
  /// - Throws: `.badInput` with the line for what is no pair, `.refused` with the line where the
  ///   calendar does not reach; what was answered before it is written.
  func run() throws(Failure) {
    var rest: [UInt8] = []
    var output: [UInt8] = []
    var line = 0
    var failure: Failure?
    while failure == nil, let chunk = try FileBytes.readChunk(STDIN_FILENO, "-") {
      rest += chunk
      guard let end = rest.lastIndex(of: 10) else { continue }
      failure = answer(rest[..<end], &line, &output)
      rest.removeSubrange(...end)
      if output.count >= Self.outputSize { try flush(&output) }
    }
    if failure == nil, !rest.isEmpty { failure = answer(rest[...], &line, &output) }
    try flush(&output)
    if let failure { throw failure }
  }

  private func flush(_ output: inout [UInt8]) throws(Failure) {
    try Streams.write(output)
    output.removeAll(keepingCapacity: true)
  }

  /// - Returns: why it stopped before the end of the lines; nil at their end.
  private func answer(
    _ lines: ArraySlice<UInt8>, _ line: inout Int, _ output: inout [UInt8]
  ) -> Failure? {
    for bytes in lines.split(separator: 10, omittingEmptySubsequences: false) {
      line += 1
      let text = bytes.last == 13 ? bytes.dropLast() : bytes
      guard !text.isEmpty else { continue }
      guard let (date, count) = Self.pair(text) else {
        return Failure(.badInput, .badPair, String(line))
      }
      do {
        let day = try calendar.workingDay(count, after: date)
        output.append(day.date)
        if day.isProvisional { output += "\tprovisional".utf8 }
        output.append(10)
      } catch {
        let refusal = HallError.refused(.calendar(error), nil)
        return Failure(
          refusal.status, say(.atInputLine, String(line), refusal.sentence(Speech.language)))
      }
    }
    return nil
  }

  /// `2026-03-02 10`, with spaces or tabs between.
  private static func pair(_ text: ArraySlice<UInt8>) -> (CivilDate, Int)? {
    let start = text.startIndex
    guard text.count >= 12, text[start + 4] == minus, text[start + 7] == minus,
      let year = number(text[start..<start + 4]),
      let month = number(text[start + 5..<start + 7]),
      let day = number(text[start + 8..<start + 10]),
      let date = CivilDate(year: year, month: month, day: day)
    else { return nil }
    let between = text[(start + 10)...]
    let digits = between.drop { $0 == 32 || $0 == 9 }
    guard digits.startIndex > between.startIndex, let count = number(digits) else { return nil }
    return (date, count)
  }

  private static let minus = UInt8(ascii: "-")

  /// At most nine digits, and nothing else.
  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    guard (1...9).contains(digits.count) else { return nil }
    var value = 0
    for digit in digits {
      guard (48...57).contains(digit) else { return nil }
      value = value * 10 + Int(digit - 48)
    }
    return value
  }
}

extension [UInt8] {
  /// `2026-03-02`.
  fileprivate mutating func append(_ date: CivilDate) {
    append(date.year, digits: 4)
    append(UInt8(ascii: "-"))
    append(date.month, digits: 2)
    append(UInt8(ascii: "-"))
    append(date.day, digits: 2)
  }

  private mutating func append(_ number: Int, digits: Int) {
    let start = count
    append(contentsOf: repeatElement(48, count: digits))
    var rest = number
    for index in stride(from: start + digits - 1, through: start, by: -1) {
      self[index] = UInt8(48 + rest % 10)
      rest /= 10
    }
  }
}
