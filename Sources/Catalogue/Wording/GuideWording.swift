package import Phrases

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
    let nine = [
      field(.name, [say(.department, guide.name, guide.department)]), field(.code, code),
      field(.basis, each { stated($0.item.basis) { $0 } }), field(.conditions, conditions),
      field(.materials, materials), field(.flow, flow), field(.limit, limits),
      field(.fee, each { stated($0.item.fee, text) }), field(.phones, phones),
    ]
    let rest = [field(.questions, questions), field(.notes, notes)]
    return nine + rest.filter { !$0.lines.isEmpty }
  }

  func say(_ phrase: GuidePhrase, _ facts: String...) -> String {
    phrase.text(language, facts)
  }

  func numbered(_ lines: [String]) -> [String] {
    guard lines.count > 1 else { return lines }
    return lines.enumerated().map { say(.numbered, String($0.offset + 1), $0.element) }
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

  private func field(_ title: GuidePhrase, _ lines: [String]) -> ServiceGuide.Field {
    ServiceGuide.Field(title: say(title), lines: lines)
  }

  private func stated<Value>(_ value: Stated<Value>, _ text: (Value) -> String) -> String {
    switch value {
    case .value(let value): text(value)
    case .none(let reason): say(.none, reason)
    }
  }

  /// A line for each item, with its name where there are several.
  private func each(_ text: (ServiceGuide.Part) -> String) -> [String] {
    guard guide.parts.count > 1 else { return guide.parts.map(text) }
    return numbered(guide.parts.map { say(.row, $0.item.name, text($0)) })
  }
}

// MARK: The nine fields

extension GuideWords {
  private var code: [String] {
    guard guide.matter == nil, let national = guide.parts.first?.item.nationalCode else {
      return [guide.code]
    }
    return [say(.pair, guide.code, say(.nationalCode, national))]
  }

  private var conditions: [String] {
    guard guide.parts.count > 1 else { return numbered(guide.parts.flatMap(\.item.conditions)) }
    return each { list($0.item.conditions) }
  }

  private var flow: [String] {
    let joint = guide.matter?.jointVisit ?? []
    return each(steps) + (joint.isEmpty ? [] : [say(.jointVisit, ordinals(joint))])
  }

  private func steps(_ part: ServiceGuide.Part) -> String {
    let when = part.when.map { say(.onlyWhen, $0.text(language, asking: guide.questions)) }
    let after = part.after.isEmpty ? nil : say(.after, ordinals(part.after))
    return list(
      [
        part.item.steps.joined(separator: " → "), when, after,
        say(.handling, say(part.item.handling.phrase)),
        say(.visitWay, say(part.item.visitWay.phrase)), say(.outputs, list(part.item.outputs)),
      ].compactMap { $0 })
  }

  private var limits: [String] {
    let each = each { part in
      let statutory = stated(part.item.statutory) { $0.text(language) }
      let promised = part.item.promised.text(language)
      return say(.pair, say(.statutory, statutory), say(.promised, promised))
    }
    let matter = guide.matter
    return each
      + [figure(.goal, matter?.goal), figure(.baseline, matter?.baseline)].compactMap { $0 }
  }

  private func figure(_ phrase: GuidePhrase, _ figures: MatterFigures?) -> String? {
    figures.flatMap { figures in
      figures.limit.map { say(phrase, $0.text(language), figures.source) }
    }
  }

  private func text(_ fee: Fee) -> String {
    let cents = fee.amount % 100
    return say(.yuan, "\(fee.amount / 100).\(cents < 10 ? "0" : "")\(cents)", fee.basis)
  }

  /// Each pair of numbers once, with the departments that have it where they differ.
  private var phones: [String] {
    let lines = guide.parts.map { part in
      say(
        .pair, say(.enquiry, stated(part.item.enquiryPhone) { $0 }),
        say(.complaint, stated(part.item.complaintPhone) { $0 }))
    }
    let different = lines.withoutRepeats
    guard different.count > 1 else { return different }
    return zip(guide.parts, lines).map { say(.row, $0.department, $1) }.withoutRepeats
  }

  private var notes: [String] {
    numbered((guide.matter?.notes ?? []) + guide.parts.flatMap(\.item.notes).withoutRepeats)
  }
}

extension ServiceItem.Handling {
  fileprivate var phrase: GuidePhrase {
    switch self {
    case .atOnce: .atOnce
    case .single: .single
    case .double: .double
    }
  }
}

extension ServiceItem.VisitWay {
  fileprivate var phrase: GuidePhrase {
    switch self {
    case .noVisit: .noVisit
    case .atOnce: .visitAtOnce
    case .windowAndCourier: .windowAndCourier
    case .onlineFirst: .onlineFirst
    case .byAppointment: .byAppointment
    }
  }
}
