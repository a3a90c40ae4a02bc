import Testing

@testable import Bench

@Suite("A program on a terminal of its own")
struct TerminalRunTests {
  @Test("each key is timed from its sending to the last byte that answers it")
  func echo() throws {
    var run = KeyRun()
    try run.type(
      ScreenSubject(program: "cat", keys: [[120], [121, 122]], isEcho: true), count: 4,
      at: .quiet())
    #expect(run.bytes == [1, 2, 1, 2])
    #expect(zip(run.first, run.last).allSatisfy { 0 < $0 && $0 <= $1 && $1 < 1 })
    #expect(run.starts.count == 1)
    #expect(run.megabytes > 0)
  }

  @Test("a program that cannot be started, or shows nothing, is said to be so")
  func nothing() {
    for program in ["/nowhere/at-all", "true"] {
      #expect(throws: BenchFailure.self) {
        var run = KeyRun()
        try run.start(ScreenSubject(program: program, keys: [[120]]))
      }
    }
  }
}
