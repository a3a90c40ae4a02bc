internal import CTerminal
internal import Glibc

/// Events of the real terminal: keys, scans, pastes, signals.
final class TerminalInput {
  private var decoder: KeyDecoder
  private var scans: ScanDetector
  private var buffer = [UInt8](repeating: 0, count: 65_536)

  init(escapeWait: Int64, scanRules: ScanDetector.Rules) {
    decoder = KeyDecoder(escapeWait: escapeWait)
    scans = ScanDetector(rules: scanRules)
  }

  /// Waits for something to happen and returns all that has.
  func next(within milliseconds: Int) -> [Event] {
    let ready = ct_wait(Int32(patience(milliseconds)))
    var events: [Event] = []
    if ready & Int32(CT_INPUT) != 0 { events += read() }
    let now = ct_now()
    events += scans.feed(decoder.timeOut(at: now), at: now)
    if ct_resized() != 0 { events.append(.resize) }
    let ended = ct_ended()
    if ended != 0 { events.append(.terminate(ended)) }
    if ready & Int32(CT_HUNG_UP) != 0 { events.append(.terminate(SIGHUP)) }
    return events
  }

  /// How long to wait: until a lone Esc or a held character must be let go, at the latest.
  private func patience(_ milliseconds: Int) -> Int {
    let deadlines = [decoder.deadline, scans.deadline].compactMap { $0 }
    guard let deadline = deadlines.min() else { return milliseconds }
    return min(milliseconds, max(0, Int(deadline - ct_now())))
  }

  /// All that has arrived; what one read brings has no gaps in time.
  private func read() -> [Event] {
    var events: [Event] = []
    repeat {
      let count = ct_read(&buffer, Int32(buffer.count))
      guard count > 0 else { break }
      let now = ct_now()
      events += scans.feed(decoder.feed(buffer[..<Int(count)], at: now), at: now)
    } while ct_wait(0) & Int32(CT_INPUT) != 0
    return events
  }
}
