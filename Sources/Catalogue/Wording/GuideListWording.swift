import Phrases

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

  private func pieces(_ row: GuideMaterial) -> [String] {
    [
      row.originals > 0 ? say(.originals, String(row.originals)) : nil,
      row.copies > 0 ? say(.copies, String(row.copies)) : nil,
    ].compactMap { $0 }
  }

  private func due(_ row: GuideMaterial) -> [String] {
    let when = row.when.map { say(.onlyWhen, $0.text(language, asking: guide.questions)) }
    let stage: String? =
      switch row.stage {
      case .intake: nil
      case .survey: say(.beforeSurvey)
      case .issue: say(.beforeIssue)
      }
    let need: String? =
      switch row.need {
      case .essential: nil
      case .deferrable: say(.deferrable)
      case .optional: say(.optional)
      }
    return [when, need, stage].compactMap { $0 }
  }

  /// What spares the applicant from bringing it.
  private func spared(_ row: GuideMaterial) -> [String] {
    let produced = row.producers.isEmpty ? [] : [say(.produced, ordinals(row.producers))]
    guard let share = row.material.share else { return produced }
    guard let when = share.when else { return produced + [say(.shared, share.source)] }
    let text = when.text(language, asking: guide.questions)
    return produced + [say(.sharedWhen, share.source, text)]
  }

  private func why(_ row: GuideMaterial) -> String {
    let bases = say(.materialBasis, list(row.bases))
    guard guide.parts.count > 1 else { return bases }
    return say(.pair, say(.forItems, ordinals(row.items)), bases)
  }

  var questions: [String] {
    numbered(
      guide.questions.map { question in
        guard let when = question.when else { return text(question) }
        return say(.askedWhen, text(question), when.text(language, asking: guide.questions))
      })
  }

  private func text(_ question: Question) -> String {
    let options = question.options.map { option in
      option.note.map { say(.optionNote, option.name, $0) } ?? option.name
    }
    let all = options.joined(separator: " / ")
    return switch question.kind {
    case .one: say(.row, question.ask, all)
    case .many: say(.many, question.ask, all)
    case .number: say(.number, question.ask, question.unit ?? "")
    }
  }
}
