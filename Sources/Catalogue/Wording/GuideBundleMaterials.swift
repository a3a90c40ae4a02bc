import Phrases

// The united list of a bundle: a line for each paper that somebody brings, and two lines for what
// the hall prints and what nobody brings.

extension GuideWords {
  var bundleMaterials: [String] {
    guard !guide.materials.isEmpty else { return [say(.nothingToBring)] }
    let left = guide.materials.filter { !$0.needsBringing }
    let printed = guide.materials.filter { $0.needsBringing && $0.material.isAutofilled }
    let brought = guide.materials.filter { $0.needsBringing && !$0.material.isAutofilled }
    var lines = [say(.unlessSaid)]
    lines += brought.enumerated().map { say(.numbered, String($0 + 1), line($1)) }
    lines += flowing(.printed, printed, from: brought.count) { row in
      [row.own.flatMap { onlyWhen($0) }].compactMap { $0 }
    }
    lines += flowing(.leaveAtHome, left, from: brought.count + printed.count) { row in
      spared(row) + [row.own.flatMap { onlyWhen($0) }, row.material.hint].compactMap { $0 }
    }
    return lines
  }

  private func flowing(
    _ phrase: GuidePhrase, _ rows: [GuideMaterial], from count: Int,
    _ facts: (GuideMaterial) -> [String]
  ) -> [String] {
    guard !rows.isEmpty else { return [] }
    let texts = rows.enumerated().map { index, row in
      say(
        .ofItem, String(count + index + 1),
        say(
          .department, row.material.name,
          ([items(row)] + facts(row)).joined(separator: say(.comma))))
    }
    return [say(phrase, list(texts))]
  }

  private func items(_ row: GuideMaterial) -> String { say(.servesItems, spans(row.items)) }

  private func line(_ row: GuideMaterial) -> String {
    let issuer = row.material.issuer
    let marks = issuer.isEmpty ? items(row) : [issuer, items(row)].joined(separator: say(.comma))
    let name = say(.department, row.material.name, marks)
    let facts = exceptions(row)
    return facts.isEmpty ? name : say(.row, name, list(facts))
  }

  /// What differs from one original that cannot be missing.
  private func exceptions(_ row: GuideMaterial) -> [String] {
    let copies = row.originals == 1 ? (row.copies == 0 ? [] : [copiesToo(row)]) : pieces(row)
    let need = row.need == .essential ? [] : [say(row.need.shortPhrase)]
    let facts = [row.own.flatMap { onlyWhen($0) }, stage(row)].compactMap { $0 }
    return copies + facts + need + spared(row) + [row.material.hint].compactMap { $0 }
  }

  private func copiesToo(_ row: GuideMaterial) -> String { say(.copiesToo, String(row.copies)) }

  private func stage(_ row: GuideMaterial) -> String? {
    switch row.stage {
    case .intake: nil
    case .survey: say(.beforeSurvey)
    case .issue: say(.beforeIssue)
    }
  }

  /// What spares the applicant from bringing it, in few words.
  private func spared(_ row: GuideMaterial) -> [String] {
    let produced = row.producers.isEmpty ? nil : say(.madeBy, spans(row.producers))
    return [produced, row.material.share.map(lookedUp)].compactMap { $0 }
  }

  private func lookedUp(_ share: Material.Share) -> String {
    guard let when = share.when else { return say(.lookedUp, share.source) }
    return say(.lookedUpWhen, share.source, when.text(language, asking: guide.questions))
  }
}
