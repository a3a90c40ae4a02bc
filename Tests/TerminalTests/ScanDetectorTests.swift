import Terminal
import Testing

@Suite("Scans") struct ScanDetectorTests {
  /// Types characters with a gap between them, and a key after a last gap.
  private func type(
    _ text: String, gap: Int64, then key: Key?, after last: Int64 = 5,
    _ detector: inout ScanDetector
  ) -> [Event] {
    var now: Int64 = 1000
    var events: [Event] = []
    for character in text {
      now += gap
      events += detector.timeOut(at: now) + detector.feed([.key(.character(character))], at: now)
    }
    now += last
    events += detector.timeOut(at: now)
    if let key { events += detector.feed([.key(key)], at: now) }
    return events + detector.timeOut(at: now + 1000)
  }

  private func keys(_ text: String) -> [Event] { text.map { .key(.character($0)) } }

  @Test("a scanner's burst closed by Enter or Tab is one text", arguments: [Key.enter, .tab])
  func burst(key: Key) {
    var detector = ScanDetector()
    let events = type("330382", gap: 20, then: key, &detector)
    #expect(events == keys("3") + [.scan("330382", closedBy: key, leaked: true)])
  }

  @Test("a code may begin with the same digit twice, cut into packets anywhere")
  func doubledDigit() {
    for cut in 1..<7 {
      var detector = ScanDetector()
      let first = detector.feed(keys(String("3303820".prefix(cut))), at: 0)
      let rest = detector.feed(keys(String("3303820".dropFirst(cut))) + [.key(.enter)], at: 9)
      #expect(first == keys("3"))
      #expect(rest == [.scan("3303820", closedBy: .enter, leaked: true)])
    }
  }

  @Test("in one packet nothing goes out before the scan") func packet() {
    var detector = ScanDetector()
    let events = detector.feed(keys("A30382") + [.key(.enter)], at: 0)
    #expect(events == [.scan("A30382", closedBy: .enter, leaked: false)])
  }

  @Test("a person's typing passes at once", arguments: [36, 80, 200] as [Int64])
  func person(gap: Int64) {
    var detector = ScanDetector()
    for (index, character) in "330382".enumerated() {
      let now = Int64(index) * gap
      #expect(detector.feed([.key(.character(character))], at: now) == keys(String(character)))
    }
    #expect(detector.feed([.key(.enter)], at: 6 * gap) == [.key(.enter)])
  }

  @Test("too few characters are keys (jQuery-Scanner-Detection#15)") func short() {
    var detector = ScanDetector()
    #expect(type("kbyd1", gap: 5, then: .enter, &detector) == keys("kbyd1") + [.key(.enter)])
  }

  @Test("a burst without its closing key is keys, a little later") func unclosed() {
    var detector = ScanDetector()
    #expect(type("330382", gap: 20, then: nil, &detector) == keys("330382"))
    #expect(
      type("330382", gap: 20, then: .enter, after: 60, &detector)
        == keys("330382") + [.key(.enter)])
  }

  @Test("a key held down is not held back (about 30 a second)") func repeated() {
    var detector = ScanDetector()
    for now: Int64 in [0, 400, 433, 466, 499, 532, 565, 598] {
      #expect(detector.feed(keys("1"), at: now) == keys("1"))
    }
    #expect(detector.feed([.key(.enter)], at: 610) == [.key(.enter)])
  }

  @Test("what an input method commits is no scan (helix#14387)") func inputMethod() {
    var detector = ScanDetector()
    let events = detector.feed(keys("中华人民共和国") + [.key(.enter)], at: 0)
    #expect(events == keys("中华人民共和国") + [.key(.enter)])
  }

  @Test("a paste is no scan") func paste() {
    var detector = ScanDetector()
    #expect(
      detector.feed([.paste("330382"), .key(.enter)], at: 0) == [.paste("330382"), .key(.enter)])
  }

  @Test("STX and ETX are exact, at any speed") func framed() {
    var detector = ScanDetector()
    let events = [Event.key(.control("b"))] + keys("办3") + [.key(.control("c"))]
    #expect(detector.feed(events, at: 0) == [.scan("办3", closedBy: .enter, leaked: false)])
  }

  @Test("Ctrl-B pressed by a person swallows nothing for long") func strayFrame() {
    var detector = ScanDetector()
    #expect(detector.feed([.key(.control("b"))] + keys("王"), at: 0).isEmpty)
    #expect(detector.deadline == 201)
    #expect(detector.timeOut(at: 201) == keys("王"))
    #expect(detector.feed([.key(.control("c"))], at: 300) == [.key(.control("c"))])
  }

  @Test("keys keep their order around a scan") func order() {
    var detector = ScanDetector()
    let events = detector.feed(
      [.key(.f2)] + keys("330382") + [.key(.enter), .key(.f5)] + keys("ab") + [.key(.down)], at: 0)
    #expect(
      events == [.key(.f2), .scan("330382", closedBy: .enter, leaked: false), .key(.f5)]
        + keys("ab") + [.key(.down)])
  }
}
