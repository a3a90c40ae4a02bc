package import Phrases
internal import WorkCalendar

extension ServiceGuide {
  /// The guide on one screen: what to bring, where, how long, how much.
  package func shortLines(_ language: Language) -> [String] {
    GuideWords(guide: self, language: language).short
  }
}

extension GuideWords {
  var short: [String] {
    let brought = guide.materials.filter { $0.needsBringing && $0.when == nil }
    let sometimes = guide.materials.filter { $0.needsBringing && $0.when != nil }
    let spared = guide.materials.filter { !$0.needsBringing }
    let rows: [(GuidePhrase, String?)] = [
      (.bring, brought.isEmpty ? say(.nothingToBring) : together(brought)),
      (.bringSometimes, sometimes.isEmpty ? nil : together(sometimes)),
      (.notBrought, spared.isEmpty ? nil : spared.map(\.material.name).joined(separator: comma)),
      (.whereTo, whereTo), (.howLong, howLong), (.howMuch, howMuch), (.howOften, howOften),
      (.ask, phone),
    ]
    let title = say(.department, guide.name, guide.department)
    return [title] + rows.compactMap { phrase, text in text.map { say(.row, say(phrase), $0) } }
  }

  private var comma: String { say(.numbers) }

  private func together(_ rows: [GuideMaterial]) -> String {
    rows.map { row in
      let facts = pieces(row) + (row.need == .essential ? [] : [say(row.need.shortPhrase)])
      // One original is what anybody would bring.
      guard row.originals != 1 || row.copies > 0 || row.need != .essential else {
        return row.material.name
      }
      return say(.department, row.material.name, facts.joined(separator: comma))
    }.joined(separator: comma)
  }

  private var whereTo: String {
    guard let first = guide.takenIn.first else { return say(.nowhere) }
    let place = list([names(guide.takenIn), first.address, first.phone, guide.hours.text])
    return guide.takenIn.count == 1 ? place : list([names(guide.takenIn), guide.hours.text])
  }

  /// Of a matter the published goal: its days are worked out for each situation.
  private var howLong: String {
    guard let matter = guide.matter else {
      let item = guide.parts.first?.item
      let statutory = item.map { stated($0.statutory) { $0.text(language) } } ?? ""
      let promised = item?.promised.text(language) ?? ""
      return say(.pair, say(.promised, promised), say(.statutory, statutory))
    }
    let goal = matter.goal?.limit.map { [$0.text(language)] } ?? []
    return list(goal + [say(.workedOut)])
  }

  private var howMuch: String {
    let fees = guide.parts.compactMap { part in
      part.item.fee.value.map { (part.item.name, text($0)) }
    }
    guard !fees.isEmpty else { return say(.free) }
    guard guide.parts.count > 1 else { return fees[0].1 }
    return fees.map { say(.row, $0, $1) }.joined(separator: comma)
  }

  /// Of a matter the numbers of the department that leads.
  private var phone: String {
    let lead = guide.parts.first { $0.department == guide.department } ?? guide.parts.first
    return lead.map(phones) ?? ""
  }

  private var howOften: String {
    let visits = guide.matter?.visits ?? guide.parts.first?.item.visits ?? 0
    return visits == 0 ? say(.noVisits) : say(.atMostTimes, String(visits))
  }
}

extension GuideMaterial {
  /// Nobody brings what the case makes or a register always shows.
  var needsBringing: Bool {
    guard producers.isEmpty else { return false }
    guard let share = material.share else { return true }
    return share.when != nil
  }
}

extension ItemMaterial.Need {
  var shortPhrase: GuidePhrase {
    switch self {
    case .essential: .required
    case .optional: .notRequired
    case .deferrable: .mayFollow
    }
  }
}
