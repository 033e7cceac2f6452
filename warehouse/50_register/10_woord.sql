-- het Nederlandse woord voor een code: woord('KIND', 'intention') is «voornemen»; een test houdt ze gelijk aan wording.py
create macro register.woord(lijst, code) as coalesce(
    case lijst
        when 'KIND' then map {
            'toezegging': 'toezegging aan de Kamer',
            'intention': 'voornemen',
            'target': 'doel',
            'announcement': 'aankondiging (andere partij)'
        }[code]
        when 'STRENGTH' then map {
            'firm': 'stellig',
            'intended': 'voorgenomen',
            'exploratory': 'verkennend'
        }[code]
        when 'DOCUMENT_KIND' then map {
            'kamerbrief': 'Kamerbrief',
            'nota': 'nota',
            'briefing': 'feitenblad',
            'annex': 'bijlage',
            'answers': 'antwoorden op Kamervragen',
            'other': 'ander stuk'
        }[code]
        when 'DOCUMENT_STATUS' then map {
            'read': 'gelezen',
            'partly_read': 'deels gelezen',
            'needs_ocr': 'scan zonder tekst',
            'failed': 'niet gelezen',
            'duplicate': 'zelfde brief, andere druk',
            'replaced': 'vervangen',
            'removed': 'verwijderd'
        }[code]
        when 'SETTLEMENT' then map {
            'fulfilled': 'nagekomen',
            'partly': 'deels nagekomen',
            'ongoing': 'loopt',
            'postponed': 'uitgesteld',
            'dropped': 'vervallen',
            'not_reported': 'niet gemeld',
            'no_later_document': 'nog geen latere brief',
            'pending': 'staat nog open'
        }[code]
        when 'CHANGE' then map {
            'amount': 'bedrag',
            'deadline': 'termijn',
            'scope': 'reikwijdte'
        }[code]
        when 'EVENT' then map {
            'promised': 'toegezegd',
            'repeated': 'herhaald',
            'renewed': 'opnieuw toegezegd',
            'changed': 'gewijzigd',
            'postponed': 'uitgesteld',
            'reported': 'gemeld',
            'settled': 'afgedaan',
            'dropped': 'vervallen verklaard'
        }[code]
        when 'UNIT' then map {
            'percent': 'procent',
            'EUR': 'euro',
            'count': 'aantal',
            'score': 'score',
            'year': 'jaar',
            'other': ''
        }[code]
        when 'QUALIFIER' then map {
            'exact': '',
            'about': 'circa',
            'over': 'ruim',
            'under': 'bijna',
            'at_least': 'ten minste',
            'at_most': 'ten hoogste'
        }[code]
    end,
    code
)
