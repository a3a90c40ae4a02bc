import Phrases
import WorkCalendar

// The two long lists of a guide: materials and situations.

extension GuideWords {
  var materials: [String] {
    guide.materials.isEmpty ? [say(.nothingToBring)] : numbered(guide.materials.map(text))
  }

  private func text(_ row: GuideMaterial) -> String {
    let name = row.material.name
    let issuer = row.material.issuer
    let facts = pieces(row) + due(row) + spared(row) + [why(row)]
    let hint = row.material.hint.map { [say(.hint, $0)] } ?? []
    return say(
      .row, issuer.isEmpty ? name : say(.department, name, issuer), list(facts + hint))
  }

  func pieces(_ row: GuideMaterial) -> [String] {
    [
      row.originals > 0 ? say(.originals, String(row.originals)) : nil,
      row.copies > 0 ? say(.copies, String(row.copies)) : nil,
    ].compactMap { $0 }
  }

  private func due(_ row: GuideMaterial) -> [String] {
    let stage: String? =
      switch row.stage {
      case .intake: nil
      case .survey: say(.beforeSurvey)
      case .issue: say(.beforeIssue)
      }
    return [onlyWhen(row.when), say(row.need.phrase), stage].compactMap { $0 }
  }

  /// What spares the applicant from bringing it, or from filling it in.
  private func spared(_ row: GuideMaterial) -> [String] {
    let produced = row.producers.isEmpty ? nil : say(.produced, ordinals(row.producers))
    let filled = row.material.isAutofilled ? say(.autofilled) : nil
    return [produced, row.material.share.map(shared), filled, row.material.valid.map(kept)]
      .compactMap { $0 }
  }

  private func shared(_ share: Material.Share) -> String {
    let source = share.isAbove ? say(.above, share.source) : share.source
    guard let when = share.when else { return say(.shared, source) }
    return say(.sharedWhen, source, when.text(language, asking: guide.questions))
  }

  private func kept(_ valid: Validity) -> String {
    switch valid.span {
    case .forever: say(.keptForEver)
    case .days(let count): kept(TimeLimit(n: count, unit: .naturalDays), valid.mark)
    case .months(let count): kept(TimeLimit(n: count, unit: .months), valid.mark)
    }
  }

  private func kept(_ limit: TimeLimit, _ mark: Mark?) -> String {
    say(.kept, CatalogueLimit(limit, mark: mark).text(language))
  }

  private func why(_ row: GuideMaterial) -> String {
    let bases = say(.materialBasis, list(row.bases))
    guard guide.parts.count > 1, row.items.count < guide.parts.count else { return bases }
    return say(.pair, say(.forItems, ordinals(row.items)), bases)
  }

  var questions: [String] {
    inBrief(
      guide.questions.map { question in
        guard let when = question.when else { return text(question) }
        return say(.askedWhen, text(question), when.text(language, asking: guide.questions))
      })
  }

  private func text(_ question: Question) -> String {
    let options = question.options.map { option in
      isBrief ? option.name : option.note.map { say(.optionNote, option.name, $0) } ?? option.name
    }
    let all = options.joined(separator: " / ")
    return switch question.kind {
    case .one: say(.row, question.ask, all)
    case .many: say(.many, question.ask, all)
    case .number: say(.number, question.ask, question.unit ?? "")
    }
  }
}

extension ItemMaterial.Need {
  /// Numbered as the standards number it.
  var phrase: GuidePhrase {
    switch self {
    case .essential: .essential
    case .optional: .optional
    case .deferrable: .deferrable
    }
  }
}
