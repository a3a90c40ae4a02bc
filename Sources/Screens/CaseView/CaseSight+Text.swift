internal import CaseEngine
internal import Hall
internal import Phrases
internal import Storage
internal import Terminal
internal import TextWidth
internal import WorkCalendar

/// What happened, in words.
extension CaseSight {
  /// A line each: the latest command first, but what followed from it after it.
  func history(_ env: Env) -> [Paragraph] {
    let width = names.values.map(\.columns).max() ?? 0
    var commands: [[Paragraph]] = []
    var last = ""
    for ((kept, event), hall) in zip(zip(record.entries, record.events), record.halls) {
      let at = kept.entry.at
      let day = at.date.short(in: now.date.year).padded(to: 5, .right)
      let person = name(kept.entry.actor, at: hall).padded(to: width)
      let line = Paragraph(
        lead: "\(day) \(at.clock) \(person)  ",
        text: event.line(env.language, in: file) { name($0, at: hall) })
      if kept.entry.command != last { commands.append([]) }
      commands[commands.count - 1].append(line)
      last = kept.entry.command
    }
    return commands.reversed().flatMap(\.self)
  }

  /// Every entry as it is kept, the first first.
  func journal(_ env: Env) -> [Paragraph] {
    zip(zip(record.entries, record.events), record.halls).flatMap { written, hall in
      let (kept, event) = written
      let entry = kept.entry
      let place = entry.window.isEmpty ? entry.place : entry.window
      let head =
        "\(entry.at.date.iso) \(entry.at.clock)  \(name(entry.actor, at: hall)) \(entry.actor)  \(place)"
        + (entry.clockWasFixed ? "  " + env.text(CaseScreenPhrase.fixedClock) : "")
      return [
        Paragraph(
          lead: "\(entry.sequence)".padded(to: 4, .right) + "  ",
          text: event.line(env.language, in: file) { name($0, at: hall) }),
        Paragraph(
          lead: "      ",
          text: head + "  \(entry.kind) " + kept.hash.prefix(4).map(hexadecimal).joined(),
          style: .dim),
      ]
    }
  }

  private func hexadecimal(_ byte: UInt8) -> String {
    (byte < 16 ? "0" : "") + String(byte, radix: 16)
  }
}
