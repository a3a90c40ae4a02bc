package import CaseEngine
internal import Catalogue
package import Phrases
internal import WorkCalendar

extension Sheet {
  /// What is typed into systems of other offices for one sub-task, one system after the other (双录).
  package init(fieldSheets sheets: [FieldSheet], language: Language) {
    let words = Wording(language: language)
    var blocks: [Block] = []
    for sheet in sheets {
      if !blocks.isEmpty { blocks.append(.rule) }
      blocks += FieldTemplate(sheet: sheet, words: words).blocks
    }
    let first = sheets.first
    self.init(
      blocks: blocks + words.banner(first?.banner),
      number: first.map { "\($0.caseNumber)/\($0.ordinal)" },
      day: first?.made.date ?? CivilDate(1970, 1, 1), language: language)
  }

  /// What is still to be typed in, and what was (双录登记).
  package init(entries register: EntryRegister, language: Language) {
    let template = EntryTemplate(register: register, words: Wording(language: language))
    self.init(
      blocks: template.blocks, number: nil, day: register.made.date, language: language)
  }
}

private struct FieldTemplate {
  let sheet: FieldSheet
  let words: Wording

  private func say(_ phrase: EntryPaperPhrase, _ arguments: String...) -> String {
    phrase.text(words.language, arguments)
  }

  var blocks: [Block] {
    [
      .heading(PaperText(sheet.hallName), .hall), .heading(PaperText(say(.sheet)), .title), .rule,
      .fields(facts), .rule,
      .rows(
        zip(1..., sheet.lines).map { position, line in
          Row(position, line.label, details: [Row.Detail(line.value ?? say(.unknown))])
        }),
      .rule, .paragraph(PaperText(state)),
      .signature([.receipt, .enteredBy, .enteredOn].map { PaperText(say($0)) }),
    ]
  }

  private var facts: [Field] {
    [
      Field(say(.system), sheet.system.name),
      Field(
        say(.owner),
        say(.ownerAndLevel, sheet.system.owner, sheet.system.level.name(words.language))),
      Field(say(.case), "\(sheet.caseNumber)/\(sheet.ordinal)  \(sheet.task)"),
      Field(say(.stage), sheet.stage.name(words.language)),
      Field(say(.made), words.time(sheet.made)),
    ]
  }

  private var state: String {
    guard let record = sheet.record else { return say(.notYetEntered) }
    return say(.alreadyEntered, words.time(record.at), sheet.clerkName, record.receipt)
  }
}

private struct EntryTemplate {
  let register: EntryRegister
  let words: Wording

  private func say(_ phrase: EntryPaperPhrase, _ arguments: String...) -> String {
    phrase.text(words.language, arguments)
  }

  var blocks: [Block] {
    [
      .heading(PaperText(register.hallName), .hall), .heading(PaperText(say(.register)), .title),
      .rule, .fields(facts), .rule,
      .heading(PaperText(say(.owed, String(register.owed.count))), .section),
    ] + owed + entered + [
      .rule, .signature([PaperText(say(.keeper)), PaperText(words(.signatureDate))]),
    ] + words.banner(register.banner)
  }

  private var facts: [Field] {
    let period = register.period.map {
      [Field(say(.period), "\($0.lowerBound.iso) – \($0.upperBound.iso)")]
    }
    return (period ?? []) + [
      Field(say(.made), say(.madeBy, words.time(register.made), register.clerkName))
    ]
  }

  private var owed: [Block] {
    guard !register.owed.isEmpty else { return [.paragraph(PaperText(say(.nothingOwed)))] }
    let rows = zip(1..., register.owed).map { position, line in
      Row(
        position, line.task, line.age.map { say(.age, String($0)) },
        details: [
          Row.Detail(say(.into, line.systemName, line.stage.name(words.language))),
          Row.Detail(
            say(
              .ofCase, line.caseNumber, String(line.ordinal), line.applicantName,
              line.since.iso)),
        ])
    }
    return [.rows(rows)]
      + (register.hasMore ? [.paragraph(PaperText(say(.more)))] : [])
  }

  private var entered: [Block] {
    guard register.period != nil else { return [] }
    let heading = Block.heading(
      PaperText(say(.entered, String(register.entries.count))), .section)
    guard !register.entries.isEmpty else {
      return [.rule, heading, .paragraph(PaperText(say(.nothingEntered)))]
    }
    let rows = zip(1..., register.entries).map { position, line in
      Row(
        position, line.task, nil,
        details: [
          Row.Detail(say(.into, line.entered.name, line.entered.receipt)),
          Row.Detail(
            say(
              .ofCase, line.caseNumber, String(line.entered.ordinal), line.officerName,
              words.time(line.at))),
        ] + (line.entered.reason.map { [Row.Detail(say(.corrected, $0))] } ?? []))
    }
    return [.rule, heading, .rows(rows)]
  }
}
