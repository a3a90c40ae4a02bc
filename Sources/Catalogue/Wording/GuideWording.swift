package import Phrases
internal import WorkCalendar

extension ServiceGuide {
  /// One of the nine fields, or one of the two behind them, with what stands in it.
  package struct Field: Hashable, Sendable {
    package let title: String
    package let lines: [String]
  }

  /// 事项名称, 事项编码, 设立依据, 办理条件, 申报材料, 办理流程, 办理时限, 收费标准, 咨询监督电话;
  /// then the situations and remarks where there are any.
  package func fields(_ language: Language) -> [Field] {
    GuideWords(guide: self, language: language).fields
  }

  /// The guide as plain text, as wide as its longest line: a title, or a line indented under it.
  package func lines(_ language: Language) -> [String] {
    fields(language).flatMap { field -> [String] in
      guard field.lines.count > 1 else {
        return [GuidePhrase.row.text(language, field.title, field.lines.first ?? "")]
      }
      return [field.title] + field.lines.map { "  \($0)" }
    }
  }
}

struct GuideWords {
  let guide: ServiceGuide
  let language: Language

  var fields: [ServiceGuide.Field] {
    let nine = isBrief ? bundle : single
    let rest = [
      field(.places, whereabouts), field(.commitment, commitments), field(.authority, authorities),
      field(.hints, hints), field(.changes, changes), field(.questions, questions),
      field(.notes, notes),
    ]
    return nine + rest.filter { !$0.lines.isEmpty }
  }

  /// A bundle has to fit two pages: its items' own guides say the rest.
  var isBrief: Bool { guide.parts.count > 1 }

  private var single: [ServiceGuide.Field] {
    [
      field(.name, name), field(.code, code),
      field(.basis, each { stated($0.item.basis) { $0 } }), field(.conditions, conditions),
      field(.materials, materials), field(.flow, flow), field(.limit, limits),
      field(.fee, fees), field(.phones, phones),
    ]
  }

  /// Of the item, then of each variant that costs something else.
  private var fees: [String] {
    each { stated($0.item.fee, text) }
      + guide.parts.flatMap(\.variants).compactMap { variant in
        variant.fee.map { say(.row, variant.name, stated($0, text)) }
      }
  }

  func say(_ phrase: GuidePhrase, _ facts: String...) -> String {
    phrase.text(language, facts)
  }

  func numbered(_ lines: [String]) -> [String] {
    guard lines.count > 1 else { return lines }
    return lines.enumerated().map { say(.numbered, String($0.offset + 1), $0.element) }
  }

  /// A line each, or all in one where the guide has to be short.
  func inBrief(_ lines: [String]) -> [String] {
    guard isBrief, lines.count > 1 else { return numbered(lines) }
    return [list(numbered(lines))]
  }

  func list(_ texts: [String]) -> String {
    texts.dropFirst().reduce(texts.first ?? "") { say(.pair, $0, $1) }
  }

  /// The numbers that these items have in every list of the guide.
  func ordinals(_ items: [String]) -> String {
    let numbers = items.compactMap { code in
      guide.parts.firstIndex { $0.item.code == code }.map { $0 + 1 }
    }
    return numbers.sorted().map(String.init).joined(separator: say(.numbers))
  }

  func field(_ title: GuidePhrase, _ lines: [String]) -> ServiceGuide.Field {
    ServiceGuide.Field(title: say(title), lines: lines)
  }

  func stated<Value>(_ value: Stated<Value>, _ text: (Value) -> String) -> String {
    switch value {
    case .value(let value): text(value)
    case .none(let reason): say(.none, reason)
    }
  }

  /// A line for each item, with its name where there are several.
  func each(_ text: (ServiceGuide.Part) -> String) -> [String] {
    guard guide.parts.count > 1 else { return guide.parts.map(text) }
    return numbered(guide.parts.map { say(.row, $0.item.name, text($0)) })
  }

  /// A line for each thing that some of the items have, with the numbers of those that have it where
  /// there are several.
  func some(_ texts: (ServiceGuide.Part) -> [String]) -> [String] {
    guard guide.parts.count > 1 else { return guide.parts.flatMap(texts) }
    let said = guide.parts.flatMap { part in texts(part).map { (part.item.code, $0) } }
    return said.map(\.1).withoutRepeats.map { text in
      say(.numbered, spans(said.filter { $0.1 == text }.map(\.0)), text)
    }
  }

  func onlyWhen(_ condition: Condition?) -> String? {
    condition.map { say(.onlyWhen, $0.text(language, asking: guide.questions)) }
  }
}

// MARK: The nine fields

extension GuideWords {
  var name: [String] {
    let partners =
      guide.partners.isEmpty
      ? [] : [say(.partners, guide.partners.joined(separator: say(.numbers)))]
    let trade = guide.matter?.trade.map { [say(.trade, $0)] } ?? []
    let life = guide.matter == nil ? guide.parts.compactMap(life) : []
    return [list([say(.department, guide.name, guide.department)] + trade + partners + life)]
  }

  /// What is not in force says so, and when it was announced.
  private func life(_ part: ServiceGuide.Part) -> String? {
    let life = part.item.life
    return switch life.state(on: guide.day) {
    case .draft: say(.draft)
    case .published: say(.inForceFrom, life.from?.iso ?? "")
    case .cancelled: say(.cancelled, life.until?.iso ?? "")
    case .inForce: life.batch.map { say(.batch, $0) }
    }
  }

  var code: [String] {
    guard guide.matter == nil, let item = guide.parts.first?.item else { return [guide.code] }
    let kind = say(item.kind == .power ? .power : .service)
    return [
      list(
        [
          guide.code, item.nationalCode.map { say(.nationalCode, $0) },
          item.main.map { say(.main, $0) }, say(.kindAndType, kind, item.type),
        ].compactMap { $0 })
    ]
  }

  private var conditions: [String] {
    guard guide.parts.count > 1 else {
      return numbered(guide.parts.flatMap(\.item.conditions) + applicants)
    }
    return each { list($0.item.conditions) } + applicants
  }

  /// Who may apply, where not everybody may.
  var applicants: [String] {
    let kinds = guide.matter?.applicants ?? guide.parts.first?.item.applicants ?? []
    guard kinds.count == 1 else { return [] }
    return [say(.row, say(.applicant), say(kinds[0].phrase))]
  }

  private var flow: [String] {
    let joint = guide.matter?.jointVisit ?? []
    let present = guide.parts.map(\.item.code).filter(joint.contains)
    return each(steps) + (present.isEmpty ? [] : [say(.jointVisit, ordinals(present))])
  }

  private func steps(_ part: ServiceGuide.Part) -> String {
    let earlier = part.after.filter { code in guide.parts.contains { $0.item.code == code } }
    let after = earlier.isEmpty ? nil : say(.after, ordinals(earlier))
    let visits = guide.matter == nil ? say(.visits, String(part.item.visits)) : nil
    return list(
      [
        part.item.steps.joined(separator: " → "), onlyWhen(part.when), after,
        say(.handling, handling(part.item)),
        say(.visitWay, say(part.item.visitWay.phrase)), visits,
        say(.outputs, list(part.item.outputs)),
      ].compactMap { $0 })
  }

  /// With each step and its time, where it goes step by step.
  private func handling(_ item: ServiceItem) -> String {
    let stages = item.stages.map { say(.stage, $0.name, $0.limit.text(language)) }
    let word = say(item.handling.phrase)
    return stages.isEmpty ? word : say(.stages, word, stages.joined(separator: " → "))
  }

  var limits: [String] {
    let items = each { both($0.item) }
    let variants = some { part in
      part.variants.map { variant in
        let item = part.item.applying(variant)
        let outputs = variant.outputs.map { [say(.outputs, list($0))] } ?? []
        return say(.row, variant.name, list([both(item)] + outputs))
      }
    }
    let links = some { part in
      (part.item.special + part.variants.flatMap { $0.special ?? [] }).withoutRepeats.map(text)
    }
    let matter = guide.matter
    return items + variants + links
      + [figure(.goal, matter?.goal), figure(.baseline, matter?.baseline)].compactMap { $0 }
  }

  private func both(_ item: ServiceItem) -> String {
    let statutory = stated(item.statutory) { $0.text(language) }
    return say(.pair, say(.statutory, statutory), say(.promised, item.promised.text(language)))
  }

  func text(_ link: SpecialLink) -> String {
    let facts = [
      link.limit.map { say(.atMost, $0.text(language)) },
      link.promised.map { say(.promised, $0.text(language)) }, say(.besides),
      link.forwardTo.map { say(.sentTo, $0) },
      link.basis.map { say(.materialBasis, $0) },
    ]
    return say(.special, link.name, list(facts.compactMap { $0 }))
  }

  func figure(_ phrase: GuidePhrase, _ figures: MatterFigures?) -> String? {
    guard let figures else { return nil }
    let counts = [
      (GuidePhrase.figureMaterials, figures.materials),
      (.figureCertificates, figures.certificates), (.figureVisits, figures.visits),
      (.figureFields, figures.fields),
    ].compactMap { phrase, count in count.map { say(phrase, String($0)) } }
    let all =
      [figures.limit?.text(language)].compactMap { $0 } + counts
      + [figures.note]
      .compactMap { $0 }
    return say(phrase, list(all), figures.source)
  }

  func text(_ fee: Fee) -> String {
    let cents = fee.amount % 100
    return say(.yuan, "\(fee.amount / 100).\(cents < 10 ? "0" : "")\(cents)", fee.basis)
  }

  /// Each pair of numbers once, with the departments that have it where they differ.
  var phones: [String] {
    let lines = guide.parts.map(phones)
    let different = lines.withoutRepeats
    guard different.count > 1 else { return different }
    return zip(guide.parts, lines).map { say(.row, $0.department, $1) }.withoutRepeats
  }

  func phones(_ part: ServiceGuide.Part) -> String {
    say(
      .pair, say(.enquiry, stated(part.item.enquiryPhone) { $0 }),
      say(.complaint, stated(part.item.complaintPhone) { $0 }))
  }

  var notes: [String] {
    inBrief((guide.matter?.notes ?? []) + guide.parts.flatMap(\.item.notes).withoutRepeats)
  }
}

extension ServiceItem.Handling {
  var phrase: GuidePhrase {
    switch self {
    case .atOnce: .atOnce
    case .single: .single
    case .double: .double
    case .stepwise: .stepwise
    }
  }
}

extension ServiceItem.VisitWay {
  var phrase: GuidePhrase {
    switch self {
    case .noVisit: .noVisit
    case .atOnce: .visitAtOnce
    case .windowAndCourier: .windowAndCourier
    case .onlineFirst: .onlineFirst
    case .byAppointment: .byAppointment
    }
  }
}
