internal import Phrases

/// Somebody raised the stop sign.
struct Stopped: Error {}

/// What every measurement needs around it.
struct BenchDesk {
  let settings: BenchSettings
  let scratch: ScratchFolder
  let stop: StopSign
  /// Told what is measured next.
  let progress: (BenchPhrase, [String]) -> Void

  /// - Throws: `Stopped`.
  func checkStop() throws {
    if stop.isRaised { throw Stopped() }
  }

  func say(_ phrase: BenchPhrase, _ arguments: String...) { progress(phrase, arguments) }
}
