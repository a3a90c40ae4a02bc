import TestSupport
import Testing

@Suite("The pure rooms")
struct PureRoomTests {
  static let rooms: Set<String> = ["WorkCalendar", "Catalogue", "CaseEngine"]

  /// Files that may use Foundation's coders, and why.
  static let coders = [
    "Sources/CaseEngine/Events/Bodies/BodyCoding.swift":
      "writes and reads the stored shapes of events as JSON"
  ]

  @Test("no clock, no file, no process and no random number is used in them")
  func effects() {
    let found = PackageFiles.swiftSources.filter { Self.rooms.contains($0.room) }
      .flatMap(effectsUsed)
    #expect(found.isEmpty, "\(listing(found))")
  }

  @Test(
    "each way to an effect is found",
    arguments: [
      "let now = Date()", "FileManager.default.contents(atPath: p)", "clock_gettime(0, &t)",
      "x = Int.random(in: 1...6)", "var g = SystemRandomNumberGenerator()",
      "id = UUID().uuidString",
      "list.shuffled()", "ContinuousClock().now", "print(answer)", "getenv(name)",
    ])
  func effectFound(line: String) {
    let file = SourceFile("Sources/CaseEngine/Sample.swift", "// Date()\n\(line)\n")
    #expect(effectsUsed(file).map(\.line) == [2])
  }

  @Test(
    "names that only look like an effect are not one",
    arguments: [
      "let update = CivilDate(1)", "processed(file)", "case print(Slip)", "return .print(slip)",
      "func date(_ text: String)",
    ])
  func noEffect(line: String) {
    #expect(effectsUsed(SourceFile("Sources/CaseEngine/Sample.swift", line)).isEmpty)
  }

  @Test("Foundation is used where JSON is coded and nowhere else")
  func foundation() {
    let found = PackageFiles.swiftSources.filter { Self.rooms.contains($0.room) }.flatMap { file in
      file.imports.filter { $0.module.hasPrefix("Foundation") }
        .map { file.violation($0.index, "imports \($0.module)") }
    }
    let rest = excusing(found, Self.coders)
    #expect(rest.isEmpty, "\(listing(rest))")
  }
}

private let effectNames: Set<Substring> = [
  "Date", "FileManager", "FileHandle", "Process", "ProcessInfo", "UUID", "URLSession",
  "SystemRandomNumberGenerator", "ContinuousClock", "SuspendingClock", "clock_gettime", "time",
  "gettimeofday", "random", "arc4random", "shuffled", "shuffle", "randomElement", "getenv", "fopen",
  "print", "debugPrint", "readLine", "Thread", "DispatchQueue", "sleep",
]
/// Common words, which count only where a function of that name is called.
private let effectCalls: Set<Substring> = ["time", "print", "debugPrint", "sleep"]

private func effectsUsed(_ file: SourceFile) -> [Violation] {
  file.code.indices.compactMap { index in
    let line = file.code[index]
    let words = line.split { !$0.isLetter && !$0.isNumber && $0 != "_" }
    let used = words.first { word in
      effectNames.contains(word) && (!effectCalls.contains(word) || isCall(word, in: line))
    }
    return used.map { file.violation(index, "a pure room uses \($0)") }
  }
}

/// Whether the word is called by itself: not declared, and no member of something else.
private func isCall(_ word: Substring, in line: String) -> Bool {
  let before = line[..<word.startIndex]
  return line[word.endIndex...].hasPrefix("(") && before.last != "."
    && !["func ", "case "].contains { before.hasSuffix($0) }
}
