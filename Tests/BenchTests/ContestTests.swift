import Hall
import HallTesting
import Testing

@testable import Bench

@Suite("Two in turn")
struct ContestTests {
  @Test("the one that begins alternates, and the ratio is the median of the rounds' own")
  func turns() throws {
    let desk = try BenchDesk.quiet()
    var order = ""
    let contest = try Contest(
      rounds: 3, at: desk,
      ours: { round in
        order += "o"
        return [2, 30, 4][round]
      },
      limit: { round in
        order += "l"
        return [4, 10, 4][round]
      })
    #expect(order == "ollool")
    #expect(contest.ours == 4)
    #expect(contest.limit == 4)
    #expect(contest.ratio == 1)
    #expect(!contest.isNoisy)
  }

  @Test("a raised sign ends it before the next round")
  func stopped() throws {
    let desk = try BenchDesk.quiet()
    var rounds = 0
    #expect(throws: Stopped.self) {
      try Contest(
        rounds: 5, at: desk,
        ours: { round in
          rounds += 1
          if round == 1 { desk.stop.raise() }
          return 1
        }, limit: { _ in 1 })
    }
    #expect(rounds == 2)
  }

  @Test("a slow control flush marks a contest as noisy")
  func noisy() throws {
    let control = try ControlFlush(in: BenchDesk.quiet().scratch)
    #expect(control.measure(count: 3) > 0)
    #expect(control.medians.count == 1)
  }
}

extension BenchDesk {
  /// In a folder of the test's own, telling nobody.
  static func quiet() throws -> BenchDesk {
    let settings = BenchSettings(
      folder: "/tmp", program: "", texts: try DemoHall.texts(), readings: "")
    return BenchDesk(
      settings: settings, scratch: try ScratchFolder(in: "/tmp"), stop: StopSign(),
      progress: { _, _ in })
  }
}
